import type { Times } from '@cjm/language-server';
import { findRoot } from '../inputs/find-root.ts';
import type { LintedFile } from '../reporters/reporter.ts';
import type { ExitCode, World } from '../world.ts';
import { exitCodeOf, failing } from './exit-code.ts';
import { isCached, isFixing, type LintOptions } from './lint-options.ts';
import { writeReports } from './write-reports.ts';

/** `cjm lint`: reports what is wrong with the maps, and repairs it if asked. */
export async function lintFiles(inputs: readonly string[], options: LintOptions, world: World): Promise<ExitCode> {
  const { watch, ...once } = options;
  if (watch) {
    const { lintWatching } = await import('./lint-watching.ts');
    return lintWatching(() => lintFiles(inputs, once, world), world);
  }
  const reading = options.stdin || inputs.includes('-');
  if (!reading && !isFixing(options) && isCached(options)) {
    // What is known is told without the checker being loaded.
    const { lintCached } = await import('./lint-cached.ts');
    return lintCached(inputs, options, (files, to, times) => reportFindings(files, options, to, times), world);
  }
  const { startChecker } = await import('./start-checker.ts');
  const started = startChecker(options, world);
  if (started === undefined) return 2;
  const report = (files: readonly LintedFile[], to: World) =>
    reportFindings(files, options, to, started.checker.times());
  if (reading) {
    const { lintStandardInput } = await import('./lint-standard-input.ts');
    return lintStandardInput(inputs, options, started.checker, report, world);
  }
  const { lintAnew } = await import('./lint-anew.ts');
  return lintAnew(inputs, options, started, report, world);
}

async function reportFindings(
  files: readonly LintedFile[],
  options: LintOptions,
  world: World,
  times: Times | undefined,
): Promise<ExitCode> {
  const { CJM_DOCS: docs } = world.env;
  const stats = options.stats && (await import('../reporters/stats.ts')).toStats(files, times);
  const root = await findRoot(world.folder);
  const surroundings = { folder: world.folder, root, ...(docs && { docs }), ...(stats && { stats }) };
  const shown = options.quiet ? files.map((file) => withoutMinor(file, options)) : files;
  const written = await writeReports(shown, options.format, surroundings, world);
  return written ? exitCodeOf(files, options) : 2;
}

/** Only what makes the exit code 1 by itself. */
function withoutMinor(file: LintedFile, { failOn }: LintOptions): LintedFile {
  return { ...file, findings: file.findings.filter(({ severity }) => failing[failOn].includes(severity)) };
}
