import type { CheckedFile, Checker } from '@cjm/language-server';
import { displayPath, pathOfUri } from '../inputs/display-path.ts';
import { uriOfPath } from '../inputs/uri-of-path.ts';
import type { LintedFile } from '../reporters/reporter.ts';
import { createProgress } from '../terminal/create-progress.ts';
import type { World } from '../world.ts';

/** So many files are checked together, fewer towards the end: threads that share them are done at about the same time. */
const most = 25;
const least = 4;

/**
 * Checks files one after the other, and keeps of each what a report shows: no maps, and the text of none that has
 * nothing to show. Configs with mistakes come after the maps.
 *
 * @param paths absolute
 */
export async function checkFiles(paths: readonly string[], checker: Checker, world: World): Promise<LintedFile[]> {
  const progress = createProgress(paths.length, world.err);
  const linted: LintedFile[] = [];
  for (const slice of slicesOf(paths)) {
    for (const path of slice) progress.begin(displayPath(path, world.folder));
    linted.push(...(await checkSlice(slice, checker, world.folder)));
  }
  progress.end();
  return withSetup(linted, await reviewSetup(paths, checker, world.folder));
}

function slicesOf(paths: readonly string[]): readonly (readonly string[])[] {
  const slices: (readonly string[])[] = [];
  for (let from = 0; from < paths.length; ) {
    const size = sliceOf(paths.length - from);
    slices.push(paths.slice(from, from + size));
    from += size;
  }
  return slices;
}

/** How many of so many files to check next. */
export const sliceOf = (count: number): number => Math.min(most, Math.max(least, Math.ceil(count / 8)));

export async function checkSlice(paths: readonly string[], checker: Checker, folder: string): Promise<LintedFile[]> {
  const linted: LintedFile[] = [];
  for (const path of paths) {
    // The maps of each are let go of before the next one is read.
    const checked = await checker.check([uriOfPath(path)]);
    linted.push(...checked.map((file) => toLinted(file, path, folder)));
  }
  return linted;
}

/** What is wrong with the configs and baselines by which these files were last checked. */
export async function reviewSetup(paths: readonly string[], checker: Checker, folder: string): Promise<LintedFile[]> {
  const reviewed = await checker.reviewSetup(paths.map(uriOfPath));
  return reviewed.map((file) => toLinted(file, pathOfUri(file.uri), folder));
}

/** A mistake in a config is the one thing to mend: what it leaves unjudged would only be noise around it. */
export function withSetup(linted: readonly LintedFile[], reviewed: readonly LintedFile[]): LintedFile[] {
  const setup = reviewed.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return setup.some(({ judged }) => !judged) ? setup : [...linted, ...setup];
}

function toLinted({ maps: _, text, ...file }: CheckedFile, path: string, folder: string): LintedFile {
  const shown = file.findings.length + (file.quiet?.length ?? 0) > 0 && text !== undefined;
  return { ...file, path: displayPath(path, folder), ...(shown ? { text } : {}) };
}
