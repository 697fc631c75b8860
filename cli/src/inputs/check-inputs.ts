import { pathToFileURL } from 'node:url';
import type { Checker } from '@cjm/language-server';
import type { ReportedFile } from '../reporters/reporter.ts';
import type { World } from '../world.ts';
import { displayPath, pathOfUri } from './display-path.ts';
import { findMeant } from './find-meant.ts';
import { isReading } from './is-reading.ts';

export interface InputOptions {
  readonly stdin?: true | undefined;
  readonly stdinFilename?: string | undefined;
  readonly today?: string | undefined;
}

export interface CheckedInputs {
  /** Sorted by path. */
  readonly files: readonly ReportedFile[];
  /** Configs that something is wrong with, sorted by path. While one is not judged, no file that goes by it is. */
  readonly setup: readonly ReportedFile[];
  /** False when something that was asked for could not be found, read or searched; the user has been told. */
  readonly complete: boolean;
}

/**
 * Finds the files that are meant and checks them.
 *
 * @param done what happens to them, for messages: `drawn`
 */
export async function checkInputs(
  inputs: readonly string[],
  options: InputOptions,
  done: string,
  world: World,
): Promise<CheckedInputs> {
  const found = isReading(inputs, options) ? undefined : await findMeant(inputs, world);
  const { createChecker } = await import('@cjm/language-server');
  const { today } = options;
  const checker = createChecker({ only: 'errors', ...(today !== undefined && { today }) });
  const { files, failed } = found ?? (await hold(inputs, options, checker, done, world));
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

async function hold(
  inputs: readonly string[],
  options: InputOptions,
  checker: Checker,
  done: string,
  world: World,
): Promise<{ readonly files: readonly string[]; readonly failed: number }> {
  const { holdStandardInput } = await import('./hold-standard-input.ts');
  const held = await holdStandardInput(inputs, options, checker, done, world);
  return held === undefined ? { files: [], failed: 1 } : { files: [held.path], failed: 0 };
}
