import type { FormatChoice } from './parse-format.ts';

/** What the command line says of a run. */
export interface LintOptions {
  /** At least one; the first without a file goes to the standard output. */
  readonly format: readonly FormatChoice[];
  readonly failOn: 'error' | 'warn' | 'info';
  readonly today?: string | undefined;
}
