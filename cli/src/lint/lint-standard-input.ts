import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Checker } from '@cjm/language-server';
import { readStandardInput } from '../fmt/read-source.ts';
import { toPatch } from '../fmt/to-patch.ts';
import { complain } from '../inputs/complain.ts';
import type { LintedFile } from '../reporters/reporter.ts';
import type { ExitCode, World } from '../world.ts';
import { checkFiles } from './check-files.ts';
import { fixFiles } from './fix-files.ts';
import { isFixing, type LintOptions } from './lint-options.ts';
import { tellUnsafe } from './write-fixes.ts';

const byteOrderMark = '\uFEFF';

/** Lints the standard input as if it stood where `--stdin-filename` says. Fixed, it goes to the standard output. */
export async function lintStandardInput(
  inputs: readonly string[],
  options: LintOptions,
  checker: Checker,
  report: (files: readonly LintedFile[], world: World) => Promise<ExitCode>,
  world: World,
): Promise<ExitCode> {
  if (inputs.some((input) => input !== '-')) {
    complain('The standard input is linted alone: leave out the files, or "-" and --stdin.', world);
    return 2;
  }
  const source = await readStandardInput();
  const name = options.stdinFilename ?? 'stdin.cjm';
  if ('problem' in source) {
    complain(`${name}: ${source.problem}`, world);
    return 2;
  }
  const path = resolve(world.folder, name);
  const before = source.text.replace(byteOrderMark, '');
  await checker.hold(pathToFileURL(path).href, before);
  if (!isFixing(options)) return report(await checkFiles([path], checker, world), world);

  const { files, fixed } = await fixFiles([path], checker, options.unsafe === true, world);
  if (!options.unsafe) tellUnsafe(files, world);
  const after = fixed[0]?.after ?? before;
  if (options.diff) world.out.write(before === after ? '' : toPatch(name, before, after, world.out.colours));
  else if (!options.fixDryRun) world.out.write(source.text.slice(0, source.text.length - before.length) + after);
  return report(files, options.fixDryRun && !options.diff ? world : { ...world, out: world.err });
}
