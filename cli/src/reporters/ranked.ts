import type { Finding, FindingSeverity, QuietFinding } from '@cjm/language-server';
import type { LintedFile } from './reporter.ts';

export interface Ranked {
  readonly file: LintedFile;
  readonly finding: Finding;
  /** Who has answered it, so that it is only told as such; left out: nobody. */
  readonly quiet?: QuietFinding;
}

const ranks: Readonly<Record<FindingSeverity, number>> = { error: 0, warning: 1, info: 2 };

/** All findings, the most severe first, else as they come: where not all fit, the least goes missing. */
export function ranked(files: readonly LintedFile[]): readonly Ranked[] {
  return files
    .flatMap((file) => file.findings.map((finding) => ({ file, finding })))
    .sort((a, b) => ranks[a.finding.severity] - ranks[b.finding.severity]);
}

/** Likewise what would be findings, had nobody answered it. */
export function rankedQuiet(files: readonly LintedFile[]): readonly Ranked[] {
  return files
    .flatMap((file) => (file.quiet ?? []).map((quiet) => ({ file, finding: quiet.finding, quiet })))
    .sort((a, b) => ranks[a.finding.severity] - ranks[b.finding.severity]);
}
