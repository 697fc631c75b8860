import { structuredPatch } from 'diff';
import { visible } from '../terminal/visible.ts';
import type { Colours } from '../world.ts';

/** Beyond so many changed lines, all lines are shown as changed. */
const maxEditLength = 10_000;

/** A unified diff that `git apply` and `patch -p1` understand. Harmless on a terminal. */
export function toPatch(path: string, before: string, after: string, colours: Colours): string {
  const name = visible(path);
  const { bold, cyan } = colours;
  const hunks = findHunks(before, after).flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    cyan(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
    ...lines.map((line) => paint(harmless(line), colours)),
  ]);
  return [bold(`--- a/${name}`), bold(`+++ b/${name}`), ...hunks].map((line) => `${line}\n`).join('');
}

function findHunks(before: string, after: string) {
  const patch = structuredPatch('', '', before, after, '', '', { maxEditLength });
  if (patch) return patch.hunks;
  const removed = linesOf(before);
  const added = linesOf(after);
  const lines = [...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`)];
  return [{ oldStart: 1, oldLines: removed.length, newStart: 1, newLines: added.length, lines }];
}

const linesOf = (text: string): string[] => text.split('\n').slice(0, text.endsWith('\n') ? -1 : undefined);

/** Tabs, the ends of lines and a byte order mark stay, so that the patch applies. */
function harmless(line: string): string {
  const [, start = '', text = '', end = ''] = /^([-+ ]\uFEFF?)(.*?)(\r?)$/s.exec(line) ?? [undefined, '', line];
  return start + text.split('\t').map(visible).join('\t') + end;
}

function paint(line: string, { green, red }: Colours): string {
  if (line.startsWith('+')) return green(line);
  return line.startsWith('-') ? red(line) : line;
}
