import type { FindingSeverity } from '@cjm/language-server';
import { checkInputs } from '../inputs/check-inputs.ts';
import { findRoot } from '../inputs/find-root.ts';
import type { ExitCode, World } from '../world.ts';
import type { LintOptions } from './lint-options.ts';
import { writeReports } from './write-reports.ts';

const failing: Readonly<Record<LintOptions['failOn'], readonly FindingSeverity[]>> = {
  error: ['error'],
  warn: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
};

/** `cjm lint`: reports what is wrong with the maps. */
export async function lintFiles(inputs: readonly string[], options: LintOptions, world: World): Promise<ExitCode> {
  const { files: maps, setup, complete } = await checkInputs(inputs.length > 0 ? inputs : ['.'], options, world);
  // A mistake in a config is the one thing to mend: what it leaves unjudged would only be noise around it.
  const files = setup.some((file) => !file.judged) ? setup : [...maps, ...setup];
  const { CJM_DOCS: docs } = world.env;
  const surroundings = { folder: world.folder, root: await findRoot(world.folder), ...(docs ? { docs } : {}) };
  const written = await writeReports(files, options.format, surroundings, world);

  if (!complete || !written || files.some((file) => !file.judged)) return 2;
  const fails = files.some(({ findings }) =>
    findings.some(({ severity }) => failing[options.failOn].includes(severity)),
  );
  return fails ? 1 : 0;
}
