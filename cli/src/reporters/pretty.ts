import type { Finding, RelatedPlace } from '@cjm/language-server';
import { tellFix } from '@cjm/language-server/tell-fix';
import { displayPath, pathOfUri } from '../inputs/display-path.ts';
import { codeFrame, splitLines } from '../terminal/code-frame.ts';
import { visible } from '../terminal/visible.ts';
import { paintSeverity } from './paint-severity.ts';
import { startOf } from './place.ts';
import type { LintedFile, ReportFindings, Surroundings } from './reporter.ts';
import { statsTable } from './stats-table.ts';
import { summaryOf } from './summary.ts';

/** For people: each finding with its place in the text and the way out. */
export const pretty: ReportFindings = (files, surroundings) => {
  const { stats, out, unchanged } = surroundings;
  const parts = [
    ...files.flatMap((file) => reportFile(file, surroundings)),
    summaryOf(files, surroundings),
    ...(stats ? [statsTable(stats, out.colours)] : []),
  ];
  return { text: files.length === 0 && unchanged === undefined ? '' : parts.join('\n') };
};

function reportFile(file: LintedFile, surroundings: Surroundings): readonly string[] {
  const { colours, columns } = surroundings.out;
  if (file.findings.length === 0) return [];
  const lines = file.text === undefined ? undefined : splitLines(file.text);
  return file.findings.map((finding) => {
    const place = colours.bold(`${visible(file.path)}:${startOf(finding.range)}`);
    const heading = `${place} ${paintSeverity(finding.severity, colours)} ${colours.dim(visible(finding.rule))}\n`;
    const frame = lines === undefined ? '' : codeFrame(lines, finding.range, { colours, columns });
    return `${heading}${visible(finding.message)}\n${frame}${notes(finding, surroundings)}`;
  });
}

function notes(finding: Finding, surroundings: Surroundings): string {
  const { cyan, dim } = surroundings.out.colours;
  const related = finding.related.map(
    (place) => `  ${dim('see')} ${where(place, surroundings.folder)} ${visible(place.message)}\n`,
  );
  const fixes = finding.fixes.map((fix) => `  ${cyan('fix')} ${visible(tellFix(fix.does))}\n`);
  return [...related, ...fixes].join('');
}

function where({ uri, range }: RelatedPlace, folder: string): string {
  return `${visible(displayPath(pathOfUri(uri), folder))}:${startOf(range)}`;
}
