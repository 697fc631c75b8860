import { availableParallelism } from 'node:os';
import type { Checker, CheckerOptions } from '@cjm/language-server';
import type { LintedFile } from '../reporters/reporter.ts';
import type { World } from '../world.ts';
import { checkFiles } from './check-files.ts';

/** For fewer files each, a thread takes longer to start than it saves. */
const worthwhile = 100;
/** Each takes memory of its own. */
const mostHelpers = 3;

/**
 * Checks files as `checkFiles` does, and with the same result; many of them in several threads. What the checker knows
 * afterwards is not of all files.
 *
 * @param paths absolute
 */
export async function checkTogether(
  paths: readonly string[],
  checker: Checker,
  options: CheckerOptions,
  world: World,
): Promise<LintedFile[]> {
  const helpers = Math.min(mostHelpers, availableParallelism() - 1, Math.floor(paths.length / worthwhile) - 1);
  if (helpers < 1) return checkFiles(paths, checker, world);
  const { checkInThreads } = await import('./check-in-threads.ts');
  return checkInThreads(paths, checker, { options, helpers }, world);
}
