import type { Checker } from '@cjm/language-server';
import { toPatch } from '../fmt/to-patch.ts';
import { holdStandardInput } from '../inputs/hold-standard-input.ts';
import type { LintedFile } from '../reporters/reporter.ts';
import type { ExitCode, World } from '../world.ts';
import { checkFiles } from './check-files.ts';
import { fixFiles } from './fix-files.ts';
import { isFixing, type LintOptions } from './lint-options.ts';
import { tellUnsafe } from './write-fixes.ts';

/** Lints the standard input as if it stood where `--stdin-filename` says. Fixed, it goes to the standard output. */
export async function lintStandardInput(
  inputs: readonly string[],
  options: LintOptions,
  checker: Checker,
  report: (files: readonly LintedFile[], world: World) => Promise<ExitCode>,
  world: World,
): Promise<ExitCode> {
  const held = await holdStandardInput(inputs, options, checker, 'linted', world);
  if (held === undefined) return 2;
  const { name, path, mark, text: before } = held;
  if (!isFixing(options)) return report(await checkFiles([path], checker, world), world);

  const { files, fixed } = await fixFiles([path], checker, options.unsafe === true, world);
  if (!options.unsafe) tellUnsafe(files, world);
  const after = fixed[0]?.after ?? before;
  if (options.diff) world.out.write(before === after ? '' : toPatch(name, before, after, world.out.colours));
  else if (!options.fixDryRun) world.out.write(mark + after);
  return report(files, options.fixDryRun && !options.diff ? world : { ...world, out: world.err });
}
