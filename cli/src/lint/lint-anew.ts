import type { LintedFile } from '../reporters/reporter.ts';
import type { ExitCode, World } from '../world.ts';
import { checkFiles } from './check-files.ts';
import { checkTogether } from './check-together.ts';
import { findInputs } from './find-inputs.ts';
import { fixFiles } from './fix-files.ts';
import type { Helper } from './helper.ts';
import { isFixing, isRenewing, type LintOptions } from './lint-options.ts';
import { renewBaselines } from './renew-baselines.ts';
import type { StartedChecker } from './start-checker.ts';
import { showFixes, tellUnsafe, writeFixes } from './write-fixes.ts';

/** Lints the files as they are, repairs them and renews their baselines if asked. */
export async function lintAnew(
  inputs: readonly string[],
  options: LintOptions,
  { checker, checkerOptions, early }: StartedChecker & { readonly early: readonly Helper[] },
  report: (files: readonly LintedFile[], world: World, unchanged?: string) => Promise<ExitCode>,
  world: World,
): Promise<ExitCode> {
  const { paths, complete, unchanged } = await findInputs(inputs, options, world);
  if (!isFixing(options)) {
    const checked = isRenewing(options)
      ? await checkFiles(paths, checker, world)
      : await checkTogether(paths, checker, checkerOptions, world, early);
    const { files, written } = await renewBaselines(checked, paths, options, checker, world);
    const code = await report(files, world, unchanged);
    return complete && written ? code : 2;
  }
  const { files: checked, fixed } = await fixFiles(paths, checker, options.unsafe === true, world);
  const looking = options.fixDryRun || options.diff;
  if (looking) await showFixes(fixed, options.diff === true, world);
  const fixes = looking || (await writeFixes(fixed, world));
  if (!options.unsafe) tellUnsafe(checked, world);
  const { files, written } = looking
    ? { files: checked, written: true }
    : await renewBaselines(checked, paths, options, checker, world);
  // The standard output of --diff is a patch and nothing else.
  const code = await report(files, options.diff ? { ...world, out: world.err } : world, unchanged);
  return complete && fixes && written ? code : 2;
}
