import { pathToFileURL } from 'node:url';
import type { CheckedFile, Checker } from '@cjm/language-server';
import { displayPath, pathOfUri } from '../inputs/display-path.ts';
import type { LintedFile } from '../reporters/reporter.ts';
import { createProgress } from '../terminal/create-progress.ts';
import type { World } from '../world.ts';

/** So many files are asked for at once: while one is checked, the next are read. */
const slice = 25;

/**
 * Checks files one after the other, and keeps of each what a report shows: no maps, and the text of none that has
 * nothing to show. Configs with mistakes come after the maps.
 *
 * @param paths absolute
 */
export async function checkFiles(paths: readonly string[], checker: Checker, world: World): Promise<LintedFile[]> {
  const progress = createProgress(paths.length, world.err);
  const linted: LintedFile[] = [];
  for (let start = 0; start < paths.length; start += slice) {
    const some = paths.slice(start, start + slice);
    for (const path of some) progress.begin(displayPath(path, world.folder));
    const checked = await checker.check(some.map((path) => pathToFileURL(path).href));
    linted.push(...checked.map((file, index) => toLinted(file, some[index] ?? file.uri, world.folder)));
  }
  progress.end();
  const reviewed = await checker.reviewSetup(paths.map((path) => pathToFileURL(path).href));
  const setup = reviewed.map((file) => toLinted(file, pathOfUri(file.uri), world.folder)).sort(byPath);
  // A mistake in a config is the one thing to mend: what it leaves unjudged would only be noise around it.
  return setup.some(({ judged }) => !judged) ? setup : [...linted, ...setup];
}

function toLinted({ maps: _, text, ...file }: CheckedFile, path: string, folder: string): LintedFile {
  const shown = file.findings.length + (file.quiet?.length ?? 0) > 0 && text !== undefined;
  return { ...file, path: displayPath(path, folder), ...(shown ? { text } : {}) };
}

const byPath = (a: LintedFile, b: LintedFile): number => (a.path < b.path ? -1 : 1);
