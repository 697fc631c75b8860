import type { Checker, CheckerOptions } from '@cjm/language-server';
import type { LintedFile } from '../reporters/reporter.ts';
import type { World } from '../world.ts';
import { checkFiles } from './check-files.ts';
import { countHelpers } from './count-helpers.ts';
import type { Helper } from './helper.ts';

/**
 * Checks files as `checkFiles` does, and with the same result; many of them in several threads. What the checker knows
 * afterwards is not of all files.
 *
 * @param paths absolute
 * @param early threads that have been started already to help
 */
export async function checkTogether(
  paths: readonly string[],
  checker: Checker,
  options: CheckerOptions,
  world: World,
  early: readonly Helper[] = [],
): Promise<LintedFile[]> {
  const helpers = countHelpers(paths.length);
  if (helpers === 0) return checkFiles(paths, checker, world);
  const { checkInThreads } = await import('./check-in-threads.ts');
  return checkInThreads(paths, checker, { options, helpers, early }, world);
}
