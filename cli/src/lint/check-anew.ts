import type { Times } from '@cjm/language-server';
import type { LintedFile } from '../reporters/reporter.ts';
import type { World } from '../world.ts';
import { checkTogether } from './check-together.ts';
import type { LintOptions } from './lint-options.ts';
import { startChecker } from './start-checker.ts';

export interface Checked {
  readonly files: readonly LintedFile[];
  /** Where the time went, if it was to be measured. */
  readonly times: Times | undefined;
}

/**
 * Checks files as they are.
 *
 * @param paths absolute
 * @returns undefined when the flags make no sense: the user has been told
 */
export async function checkAnew(
  paths: readonly string[],
  options: LintOptions,
  world: World,
): Promise<Checked | undefined> {
  const started = startChecker(options, world);
  if (started === undefined) return undefined;
  const files = await checkTogether(paths, started.checker, started.checkerOptions, world);
  return { files, times: started.checker.times() };
}
