import { diffArrays } from 'diff';
import type { TextEdit } from 'vscode-languageserver';

/** Lines that become others; lines count from 0, `to` is not included. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** Beyond so many lines put in and taken out, the least change is not searched for. */
const maxEditLength = 500;

export const splitLines = (text: string): string[] => text.split(/\r\n|\n|\r/);

/** The least edits that make the lines into the others, line by line, so that cursors and folds stay in place. */
export function lineEdits(before: readonly string[], after: readonly string[], newline: string): TextEdit[] {
  return findHunks(before, after).flatMap((hunk) => {
    const { from, to, lines } = hunk;
    if (lines.length !== to - from) return [editOf(hunk, before, newline)];
    return lines.flatMap((line, index) => editWithin(before[from + index] ?? '', line, from + index));
  });
}

/** Compares without white space, which is most of what changes, so that lines find their likes. */
function findHunks(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  const changes = diffArrays(before.map(withoutSpace), after.map(withoutSpace), { maxEditLength });
  if (!changes) return [trimmed(before, after)];
  const hunks: Hunk[] = [];
  let at = 0;
  let put = 0;
  let open: Hunk | undefined;
  for (const { count, added, removed } of changes) {
    const lines = removed ? [] : after.slice(put, put + count);
    const hunk: Hunk = { from: at, to: added ? at : at + count, lines };
    at = hunk.to;
    put += lines.length;
    if (added || removed) {
      // What is taken out and what is put in for it belong together.
      open = open ? { from: open.from, to: hunk.to, lines: [...open.lines, ...lines] } : hunk;
      continue;
    }
    if (open) hunks.push(open);
    open = undefined;
    hunks.push(hunk);
  }
  return open ? [...hunks, open] : hunks;
}

const withoutSpace = (line: string): string => line.replaceAll(/\s+/g, '');

function trimmed(before: readonly string[], after: readonly string[]): Hunk {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { from: start, to: before.length - end, lines: after.slice(start, after.length - end) };
}

function editOf({ from, to, lines }: Hunk, before: readonly string[], newline: string): TextEdit {
  const end = { line: to, character: 0 };
  if (to < before.length || from === 0) {
    const newText = lines.map((line) => line + newline).join('');
    const isAll = to >= before.length;
    return {
      range: { start: { line: from, character: 0 }, end: isAll ? endOf(before) : end },
      newText: isAll ? lines.join(newline) : newText,
    };
  }
  // The last line has no end of its own, so what comes before it goes along.
  const start = { line: from - 1, character: before[from - 1]?.length ?? 0 };
  return { range: { start, end: endOf(before) }, newText: lines.map((line) => newline + line).join('') };
}

const endOf = (lines: readonly string[]) => ({ line: lines.length - 1, character: lines.at(-1)?.length ?? 0 });

/** Only what differs within the line. */
function editWithin(before: string, after: string, line: number): TextEdit[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (isHighSurrogate(before.charCodeAt(start - 1))) start--;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  if (end > 0 && isLowSurrogate(before.charCodeAt(before.length - end))) end--;
  const range = { start: { line, character: start }, end: { line, character: before.length - end } };
  return [{ range, newText: after.slice(start, after.length - end) }];
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
