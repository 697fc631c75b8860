import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Checker } from '@cjm/language-server';
import { readStandardInput } from '../fmt/read-source.ts';
import type { World } from '../world.ts';
import { complain } from './complain.ts';
import { noMap } from './find-meant.ts';

const byteOrderMark = '\uFEFF';

export interface HeldInput {
  /** As the user calls it. */
  readonly name: string;
  /** Absolute, whether there is such a file or not. */
  readonly path: string;
  /** Empty, or a byte order mark. */
  readonly mark: string;
  /** Without that mark. */
  readonly text: string;
}

/**
 * Reads the standard input, and has the checker take it for the text of the file that it is meant to be.
 *
 * @param done what happens to it, for the message: `linted`
 * @returns undefined when that can't be done: the user has been told
 */
export async function holdStandardInput(
  inputs: readonly string[],
  { stdinFilename: name = 'stdin.cjm' }: { readonly stdinFilename?: string | undefined },
  checker: Checker,
  done: string,
  world: World,
): Promise<HeldInput | undefined> {
  if (inputs.some((input) => input !== '-')) {
    complain(`The standard input is ${done} alone: leave out the files, or "-" and --stdin.`, world);
    return undefined;
  }
  if (!name.endsWith('.cjm')) {
    complain(noMap(name), world);
    return undefined;
  }
  const source = await readStandardInput();
  if ('problem' in source) {
    complain(`${name}: ${source.problem}`, world);
    return undefined;
  }
  const path = resolve(world.folder, name);
  const mark = source.text.startsWith(byteOrderMark) ? byteOrderMark : '';
  const text = source.text.slice(mark.length);
  await checker.hold(pathToFileURL(path).href, text);
  return { name, path, mark, text };
}
