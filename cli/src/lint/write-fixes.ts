import type { Fix } from '@cjm/language-server';
import { readSource } from '../fmt/read-source.ts';
import { toPatch } from '../fmt/to-patch.ts';
import { complain } from '../inputs/complain.ts';
import { displayPath } from '../inputs/display-path.ts';
import { writeFile } from '../render/write-file.ts';
import { plural } from '../reporters/plural.ts';
import type { LintedFile } from '../reporters/reporter.ts';
import type { World } from '../world.ts';
import type { FixedFile } from './fix-files.ts';

const byteOrderMark = '\uFEFF';

/**
 * Writes the fixed files, each whole or not at all, and tells on the error stream how much was fixed.
 *
 * @returns false when one could not be written; the user has been told
 */
export async function writeFixes(fixed: readonly FixedFile[], world: World): Promise<boolean> {
  let written = true;
  for (const { path, before, after } of fixed) {
    const source = await readSource(path);
    const problem =
      'text' in source && source.text.replace(byteOrderMark, '') === before
        ? await writeFile(path, source.text.startsWith(byteOrderMark) ? byteOrderMark + after : after)
        : `"${displayPath(path, world.folder)}" has changed since it was judged, so it is left alone: run cjm lint again.`;
    if (problem !== undefined) {
      complain(problem, world);
      written = false;
    }
  }
  tellFixes(fixed, 'fixed', world);
  return written;
}

/** Tells what would be fixed, and shows it if asked. */
export async function showFixes(fixed: readonly FixedFile[], diff: boolean, world: World): Promise<void> {
  for (const { path, before, after } of diff ? fixed : []) {
    const source = await readSource(path);
    const mark = 'text' in source && source.text.startsWith(byteOrderMark) ? byteOrderMark : '';
    world.out.write(toPatch(displayPath(path, world.folder), mark + before, mark + after, world.out.colours));
  }
  tellFixes(fixed, 'can be fixed', world);
}

function tellFixes(fixed: readonly FixedFile[], done: string, world: World): void {
  const count = fixed.reduce((sum, file) => sum + file.count, 0);
  if (count > 0) world.err.write(`${plural(count, 'finding')} ${done} in ${plural(fixed.length, 'file')}.\n`);
}

/** Tells what is left that only `--unsafe` repairs. */
export function tellUnsafe(files: readonly LintedFile[], world: World): void {
  const left = files.flatMap(({ findings }) => findings.filter(({ fixes }) => fixes.length > 0 && !fixes.some(isSafe)));
  if (left.length === 0) return;
  const them = left.length === 1 ? 'it has a repair' : 'they have repairs';
  world.err.write(
    `${plural(left.length, 'finding')} left: ${them} that may change the meaning; --unsafe applies the first.\n`,
  );
}

const isSafe = ({ safe }: Fix): boolean => safe;
