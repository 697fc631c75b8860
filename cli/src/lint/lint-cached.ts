import type { Times } from '@cjm/language-server';
import type { ExitCode, World } from '../world.ts';
import type { Checked } from './check-anew.ts';
import { checkCached } from './check-cached.ts';
import { findInputs } from './find-inputs.ts';
import type { LintOptions } from './lint-options.ts';
import { reportFindings } from './report-findings.ts';

/**
 * Lints the files, as far as the cache does not know them.
 *
 * @param checkAnew checks the others; undefined: it can't, and the user has been told
 */
export async function lintCached(
  inputs: readonly string[],
  options: LintOptions,
  checkAnew: (paths: readonly string[]) => Promise<Checked | undefined>,
  world: World,
): Promise<ExitCode> {
  const { paths, complete, unchanged } = await findInputs(inputs, options, world);
  let times: Times | undefined;
  const check = async (some: readonly string[]) => {
    const checked = await checkAnew(some);
    times = checked?.times;
    return checked?.files;
  };
  const files = await checkCached(paths, options, check, world);
  if (files === undefined) return 2;
  const code = await reportFindings(files, options, world, times, unchanged);
  return complete ? code : 2;
}
