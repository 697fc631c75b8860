import type { LintedFile } from '../reporters/reporter.ts';
import type { ExitCode, World } from '../world.ts';
import { checkCached } from './check-cached.ts';
import { findInputs } from './find-inputs.ts';
import { type LintOptions, scopeOf } from './lint-options.ts';

/** Lints the files, as far as the cache does not know them. */
export async function lintCached(
  inputs: readonly string[],
  options: LintOptions,
  report: (files: readonly LintedFile[], world: World) => Promise<ExitCode>,
  world: World,
): Promise<ExitCode> {
  const { paths, complete } = await findInputs(inputs, scopeOf(options), world);
  const check = async (some: readonly string[]) => {
    const { startChecker } = await import('./start-checker.ts');
    const { checkTogether } = await import('./check-together.ts');
    const started = startChecker(options, world);
    return started && checkTogether(some, started.checker, started.checkerOptions, world);
  };
  const files = await checkCached(paths, options, check, world);
  if (files === undefined) return 2;
  const code = await report(files, world);
  return complete ? code : 2;
}
