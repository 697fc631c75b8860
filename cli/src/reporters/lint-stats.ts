import type { Times } from '@cjm/language-server';

/** What `--stats` tells. Times are milliseconds, those of several threads added up; the rest is the same in each run. */
export interface LintStats {
  readonly phases: Times['phases'];
  /** Of every rule that ran or found something; those that found most first. */
  readonly rules: readonly RuleStats[];
}

export interface RuleStats {
  readonly rule: string;
  readonly findings: number;
  readonly milliseconds: number;
}
