import type { FindingSeverity } from '@cjm/language-server';
import { checkInputs } from '../inputs/check-inputs.ts';
import { reporters } from '../reporters/index.ts';
import type { ExitCode, World } from '../world.ts';

export interface LintOptions {
  readonly format: string;
  readonly failOn: 'error' | 'warn' | 'info';
  readonly today?: string | undefined;
}

const failing: Readonly<Record<LintOptions['failOn'], readonly FindingSeverity[]>> = {
  error: ['error'],
  warn: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
};

/** `cjm lint`: reports on the standard output what is wrong with the maps. */
export async function lintFiles(inputs: readonly string[], options: LintOptions, world: World): Promise<ExitCode> {
  const { files: maps, setup, complete } = await checkInputs(inputs.length > 0 ? inputs : ['.'], options, world);
  // A mistake in a config is the one thing to mend: what it leaves unjudged would only be noise around it.
  const files = setup.some((file) => !file.judged) ? setup : [...maps, ...setup];
  const reporter = reporters.find(({ name }) => name === options.format);
  if (reporter === undefined) throw new Error(`No reporter is called ${options.format}.`);
  world.out.write(reporter.report(files, world));

  if (!complete || files.some((file) => !file.judged)) return 2;
  const fails = files.some(({ findings }) =>
    findings.some(({ severity }) => failing[options.failOn].includes(severity)),
  );
  return fails ? 1 : 0;
}
