import { findRoot } from '../inputs/find-root.ts';
import type { LintedFile } from '../reporters/reporter.ts';
import type { ExitCode, World } from '../world.ts';
import { checkFiles } from './check-files.ts';
import { exitCodeOf, failing } from './exit-code.ts';
import { findInputs } from './find-inputs.ts';
import { fixFiles } from './fix-files.ts';
import { type LintOptions, scopeOf } from './lint-options.ts';
import { lintStandardInput } from './lint-standard-input.ts';
import { renewBaselines } from './renew-baselines.ts';
import { startChecker } from './start-checker.ts';
import { showFixes, writeFixes } from './write-fixes.ts';
import { writeReports } from './write-reports.ts';

/** `cjm lint`: reports what is wrong with the maps, and repairs it if asked. */
export async function lintFiles(inputs: readonly string[], options: LintOptions, world: World): Promise<ExitCode> {
  const report = (files: readonly LintedFile[], to: World) => reportFindings(files, options, to);
  const fixing = options.fix || options.fixDryRun || options.diff;
  const reading = options.stdin || inputs.includes('-');
  if (isCached(options) && !fixing && !reading) return lintCached(inputs, options, report, world);

  const checker = await startChecker(options, world);
  if (checker === undefined) return 2;
  if (reading) return lintStandardInput(inputs, options, checker, report, world);

  const { paths, complete } = await findInputs(inputs, scopeOf(options), world);
  if (!fixing) {
    const checked = await checkFiles(paths, checker, world);
    const { files, written } = await renewBaselines(checked, paths, options, checker, world);
    const code = await report(files, world);
    return complete && written ? code : 2;
  }
  const { files: checked, fixed } = await fixFiles(paths, checker, options.unsafe === true, world);
  const looking = options.fixDryRun || options.diff;
  if (looking) showFixes(fixed, options.diff === true, world);
  const fixes = looking || (await writeFixes(fixed, world));
  const { files, written } = looking
    ? { files: checked, written: true }
    : await renewBaselines(checked, paths, options, checker, world);
  // The standard output of --diff is a patch and nothing else.
  const code = await report(files, options.diff ? { ...world, out: world.err } : world);
  return complete && fixes && written ? code : 2;
}

/** Whoever renews a baseline wants everything judged. */
const isCached = ({ cache, cacheFile, updateBaseline, pruneBaseline }: LintOptions): boolean =>
  (cache === true || cacheFile !== undefined) && !updateBaseline && !pruneBaseline;

/** What the cache knows is judged without the checker being loaded. */
async function lintCached(
  inputs: readonly string[],
  options: LintOptions,
  report: (files: readonly LintedFile[], world: World) => Promise<ExitCode>,
  world: World,
): Promise<ExitCode> {
  const { checkCached } = await import('./check-cached.ts');
  const { paths, complete } = await findInputs(inputs, scopeOf(options), world);
  const check = async (some: readonly string[]) => {
    const checker = await startChecker(options, world);
    return checker && checkFiles(some, checker, world);
  };
  const files = await checkCached(paths, options, check, world);
  if (files === undefined) return 2;
  const code = await report(files, world);
  return complete ? code : 2;
}

async function reportFindings(files: readonly LintedFile[], options: LintOptions, world: World): Promise<ExitCode> {
  const { CJM_DOCS: docs } = world.env;
  const surroundings = { folder: world.folder, root: await findRoot(world.folder), ...(docs ? { docs } : {}) };
  const shown = options.quiet ? files.map((file) => withoutMinor(file, options)) : files;
  const written = await writeReports(shown, options.format, surroundings, world);
  return written ? exitCodeOf(files, options) : 2;
}

/** Only what makes the exit code 1 by itself. */
function withoutMinor(file: LintedFile, { failOn }: LintOptions): LintedFile {
  return { ...file, findings: file.findings.filter(({ severity }) => failing[failOn].includes(severity)) };
}
