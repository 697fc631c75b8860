import type { Finding, FindingSeverity } from '@cjm/language-server';
import type { LintedFile } from './reporter.ts';

export interface Ranked {
  readonly file: LintedFile;
  readonly finding: Finding;
}

const ranks: Readonly<Record<FindingSeverity, number>> = { error: 0, warning: 1, info: 2 };

/** All findings, the most severe first, else as they come: where not all fit, the least goes missing. */
export function ranked(files: readonly LintedFile[]): readonly Ranked[] {
  return files
    .flatMap((file) => file.findings.map((finding) => ({ file, finding })))
    .sort((a, b) => ranks[a.finding.severity] - ranks[b.finding.severity]);
}
