import { pathToFileURL } from 'node:url';
import type { ReportedFile } from '../reporters/reporter.ts';
import type { World } from '../world.ts';
import { displayPath, pathOfUri } from './display-path.ts';
import { findMeant } from './find-meant.ts';

export interface CheckedInputs {
  /** Sorted by path. */
  readonly files: readonly ReportedFile[];
  /** Configs that something is wrong with, sorted by path. While one is not judged, no file that goes by it is. */
  readonly setup: readonly ReportedFile[];
  /** False when something that was asked for could not be found or searched; the user has been told. */
  readonly complete: boolean;
}

/** Finds the files that are meant and checks them. */
export async function checkInputs(
  inputs: readonly string[],
  options: { readonly today?: string | undefined },
  world: World,
): Promise<CheckedInputs> {
  const { files, failed } = await findMeant(inputs, world);
  const { createChecker } = await import('@cjm/language-server');
  const checker = createChecker({ only: 'errors', ...(options.today !== undefined && { today: options.today }) });
  const uris = files.map((file) => pathToFileURL(file).href);
  const checked = await checker.check(uris);
  const setup = await checker.reviewSetup(uris);
  return {
    files: checked.map((file, index) => ({ ...file, path: displayPath(files[index] ?? file.uri, world.folder) })),
    setup: setup
      .map((file) => ({ ...file, path: displayPath(pathOfUri(file.uri), world.folder) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    complete: failed === 0,
  };
}
