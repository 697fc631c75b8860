import { resolve } from 'node:path';
import picocolors from 'picocolors';
import { complain } from '../inputs/complain.ts';
import { writeFile } from '../render/write-file.ts';
import type { LintedFile, Surroundings } from '../reporters/reporter.ts';
import type { World } from '../world.ts';
import type { FormatChoice } from './parse-format.ts';

/** In files nothing is coloured, and lines are as long as on a wide terminal. */
const inFile: Surroundings['out'] = { colours: picocolors.createColors(false), columns: 120 };

/**
 * Writes each report to where it was asked: to a file whole or not at all.
 *
 * @returns false when one could not be written; the user has been told
 */
export async function writeReports(
  files: readonly LintedFile[],
  formats: readonly FormatChoice[],
  surroundings: Omit<Surroundings, 'out'>,
  world: World,
): Promise<boolean> {
  let written = true;
  for (const { reporter, file } of formats) {
    const reportFindings = await reporter.load();
    const report = reportFindings(files, { ...surroundings, out: file === undefined ? world.out : inFile });
    if (file === undefined) world.out.write(report.text);
    else {
      const problem = await writeFile(resolve(world.folder, file), report.text);
      if (problem !== undefined) {
        complain(problem, world);
        written = false;
      }
    }
    if (reporter.name === 'github') {
      const { addToJobSummary } = await import('./job-summary.ts');
      written = (await addToJobSummary(files, { ...surroundings, out: inFile }, world)) && written;
    }
    if (report.leftOut !== undefined) complain(`${file ?? reporter.name}: ${report.leftOut}`, world);
  }
  const { stats } = surroundings;
  if (stats && !formats.some(({ reporter }) => reporter.tellsStats)) {
    const { statsTable } = await import('../reporters/stats-table.ts');
    world.err.write(statsTable(stats, world.err.colours));
  }
  return written;
}
