import { isReading } from '../inputs/is-reading.ts';
import type { LintedFile } from '../reporters/reporter.ts';
import type { ExitCode, World } from '../world.ts';
import { checkAnew } from './check-anew.ts';
import type { Helper } from './helper.ts';
import { isRemembered, type LintOptions } from './lint-options.ts';
import { reportFindings } from './report-findings.ts';

/**
 * `cjm lint`: reports what is wrong with the maps, and repairs it if asked.
 *
 * @param early threads that have been started already to help
 */
export async function lintFiles(
  inputs: readonly string[],
  options: LintOptions,
  world: World,
  early: readonly Helper[] = [],
): Promise<ExitCode> {
  const { watch, ...once } = options;
  if (watch) {
    const { lintWatching } = await import('./lint-watching.ts');
    return lintWatching(() => lintFiles(inputs, once, world), world);
  }
  if (isRemembered(inputs, options)) {
    const { lintCached } = await import('./lint-cached.ts');
    return lintCached(inputs, options, (paths) => checkAnew(paths, options, world), world);
  }
  const { startChecker } = await import('./start-checker.ts');
  const started = startChecker(options, world);
  if (started === undefined) return 2;
  const report = (files: readonly LintedFile[], to: World, unchanged?: string) =>
    reportFindings(files, options, to, started.checker.times(), unchanged);
  if (isReading(inputs, options)) {
    const { lintStandardInput } = await import('./lint-standard-input.ts');
    return lintStandardInput(inputs, options, started.checker, report, world);
  }
  const { lintAnew } = await import('./lint-anew.ts');
  return lintAnew(inputs, options, { ...started, early }, report, world);
}
