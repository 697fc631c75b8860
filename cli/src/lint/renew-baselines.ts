import { pathToFileURL } from 'node:url';
import type { Checker } from '@cjm/language-server';
import { complain } from '../inputs/complain.ts';
import { displayPath, pathOfUri } from '../inputs/display-path.ts';
import { writeFile } from '../render/write-file.ts';
import type { LintedFile } from '../reporters/reporter.ts';
import { visible } from '../terminal/visible.ts';
import type { World } from '../world.ts';
import { checkFiles } from './check-files.ts';
import type { LintOptions } from './lint-options.ts';

/**
 * Writes the baselines of checked files anew, if asked, and tells so on the error stream. While a config or a baseline
 * has a mistake, none is written.
 *
 * @param paths absolute
 * @returns the files as they are judged by the new baselines; `written` is false when one could not be written
 */
export async function renewBaselines(
  checked: readonly LintedFile[],
  paths: readonly string[],
  { updateBaseline, pruneBaseline }: LintOptions,
  checker: Checker,
  world: World,
): Promise<{ readonly files: readonly LintedFile[]; readonly written: boolean }> {
  if (!updateBaseline && !pruneBaseline) return { files: checked, written: true };
  const isSetUp = checked.every(({ findings }) => findings.every(({ rule }) => rule !== 'invalid-config'));
  if (!isSetUp) return { files: checked, written: true };
  const uris = paths.map((path) => pathToFileURL(path).href);
  const renewed = await checker.renewBaselines(uris, updateBaseline ? 'update' : 'prune');
  let written = true;
  for (const { uri, text, added, removed } of renewed) {
    const path = pathOfUri(uri);
    const problem = await writeFile(path, text);
    if (problem === undefined) {
      world.err.write(`${visible(displayPath(path, world.folder))}: ${added} added, ${removed} removed.\n`);
    } else {
      complain(problem, world);
      written = false;
    }
  }
  await checker.forget(renewed.map(({ uri }) => uri));
  return { files: renewed.length > 0 ? await checkFiles(paths, checker, world) : checked, written };
}
