import type { FindingSeverity } from '@cjm/language-server';
import type { LintedFile } from './reporter.ts';

export interface Counts {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Files that could not be judged. */
  readonly unjudged: number;
}

export function countFindings(files: readonly LintedFile[]): Counts {
  const findings = files.flatMap((file) => file.findings);
  const count = (severity: FindingSeverity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    files: files.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    unjudged: files.filter((file) => !file.judged).length,
  };
}
