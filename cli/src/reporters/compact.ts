import type { Finding } from '@cjm/language-server';
import { visible } from '../terminal/visible.ts';
import { paintSeverity } from './paint-severity.ts';
import { startOf } from './place.ts';
import type { LintedFile, ReportFindings, Surroundings } from './reporter.ts';
import { summaryOf } from './summary.ts';

/** For people and `grep`: a finding a line. */
export const compact: ReportFindings = (files, surroundings) => ({
  text: [
    ...files.flatMap((file) => file.findings.map((finding) => compactLine(file, finding, surroundings.out))),
    summaryOf(files, surroundings),
  ].join(''),
});

/** `path:line:column severity rule message`, with the end of the line. */
export function compactLine(file: LintedFile, finding: Finding, { colours }: Surroundings['out']): string {
  const place = `${visible(file.path)}:${startOf(finding.range)}`;
  const severity = paintSeverity(finding.severity, colours);
  return `${place} ${severity} ${colours.dim(visible(finding.rule))} ${visible(finding.message)}\n`;
}
