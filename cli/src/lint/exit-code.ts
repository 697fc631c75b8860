import type { FindingSeverity } from '@cjm/language-server';
import { countFindings } from '../reporters/count-findings.ts';
import type { LintedFile } from '../reporters/reporter.ts';
import type { ExitCode } from '../world.ts';
import type { LintOptions } from './lint-options.ts';

/** The severities that make the exit code 1. */
export const failing: Readonly<Record<LintOptions['failOn'], readonly FindingSeverity[]>> = {
  error: ['error'],
  warn: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
};

/** What the findings are worth; a file that could not be judged beats all. */
export function exitCodeOf(files: readonly LintedFile[], { failOn, maxWarnings }: LintOptions): ExitCode {
  if (files.some((file) => !file.judged)) return 2;
  const severities = failing[failOn];
  if (files.some(({ findings }) => findings.some(({ severity }) => severities.includes(severity)))) return 1;
  return maxWarnings !== undefined && countFindings(files).warnings > maxWarnings ? 1 : 0;
}
