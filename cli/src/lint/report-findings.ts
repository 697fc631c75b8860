import type { Times } from '@cjm/language-server';
import { findRoot } from '../inputs/find-root.ts';
import type { LintedFile } from '../reporters/reporter.ts';
import type { ExitCode, World } from '../world.ts';
import { exitCodeOf, failing } from './exit-code.ts';
import type { LintOptions } from './lint-options.ts';
import { writeReports } from './write-reports.ts';

/**
 * Tells what was found, in the formats that were asked for.
 *
 * @param unchanged why no file was judged, as a sentence
 */
export async function reportFindings(
  files: readonly LintedFile[],
  options: LintOptions,
  world: World,
  times: Times | undefined,
  unchanged?: string,
): Promise<ExitCode> {
  const shown = options.quiet ? files.map((file) => withoutMinor(file, options)) : files;
  const milder = countAll(files) - countAll(shown);
  const { CJM_DOCS: docs } = world.env;
  const stats = options.stats && (await import('../reporters/stats.ts')).toStats(files, times);
  const root = await findRoot(world.folder);
  const surroundings = {
    folder: world.folder,
    root,
    ...(docs && { docs }),
    ...(stats && { stats }),
    ...(unchanged !== undefined && { unchanged }),
    ...(milder > 0 && { milder }),
  };
  const written = await writeReports(shown, options.format, surroundings, world);
  return written ? exitCodeOf(files, options) : 2;
}

const countAll = (files: readonly LintedFile[]): number =>
  files.reduce((sum, { findings }) => sum + findings.length, 0);

/** Only what makes the exit code 1 by itself. */
function withoutMinor(file: LintedFile, { failOn }: LintOptions): LintedFile {
  return { ...file, findings: file.findings.filter(({ severity }) => failing[failOn].includes(severity)) };
}
