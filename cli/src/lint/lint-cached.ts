import type { Times } from '@cjm/language-server';
import type { LintedFile } from '../reporters/reporter.ts';
import type { ExitCode, World } from '../world.ts';
import { checkCached } from './check-cached.ts';
import { findInputs } from './find-inputs.ts';
import { type LintOptions, scopeOf } from './lint-options.ts';

/** Lints the files, as far as the cache does not know them. */
export async function lintCached(
  inputs: readonly string[],
  options: LintOptions,
  report: (files: readonly LintedFile[], world: World, times: Times | undefined) => Promise<ExitCode>,
  world: World,
): Promise<ExitCode> {
  const { paths, complete } = await findInputs(inputs, scopeOf(options), world);
  let measured: Times | undefined;
  const check = async (some: readonly string[]) => {
    const { startChecker } = await import('./start-checker.ts');
    const { checkTogether } = await import('./check-together.ts');
    const started = startChecker(options, world);
    if (started === undefined) return undefined;
    const checked = await checkTogether(some, started.checker, started.checkerOptions, world);
    measured = started.checker.times();
    return checked;
  };
  const files = await checkCached(paths, options, check, world);
  if (files === undefined) return 2;
  const code = await report(files, world, measured);
  return complete ? code : 2;
}
