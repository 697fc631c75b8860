import type { Finding, FindingSeverity, RelatedPlace } from '@cjm/language-server';
import { displayPath, pathOfUri } from '../inputs/display-path.ts';
import { codeFrame, splitLines } from '../terminal/code-frame.ts';
import { visible } from '../terminal/visible.ts';
import type { World } from '../world.ts';
import { type Counts, countFindings } from './count-findings.ts';
import { plural } from './plural.ts';
import type { ReportedFile, Reporter } from './reporter.ts';

/** For people: each finding with its place in the text and the way out. */
export const pretty: Reporter = {
  name: 'pretty',
  description: 'for people, with the place in the text',
  report: (files, world) =>
    files.length === 0
      ? ''
      : [...files.flatMap((file) => reportFile(file, world)), summarize(countFindings(files), world)].join('\n'),
};

function reportFile(file: ReportedFile, world: World): readonly string[] {
  const lines = file.text === undefined ? undefined : splitLines(file.text);
  return file.findings.map((finding) => {
    const { bold, dim } = world.out.colours;
    const { line, character } = finding.range.start;
    const place = `${visible(file.path)}:${line + 1}:${character + 1}`;
    const heading = `${bold(place)} ${paint(finding.severity, world)} ${dim(finding.rule)}\n`;
    const frame = lines === undefined ? '' : codeFrame(lines, finding.range, world.out);
    return `${heading}${visible(finding.message)}\n${frame}${notes(finding, world)}`;
  });
}

function notes(finding: Finding, world: World): string {
  const { cyan, dim } = world.out.colours;
  const related = finding.related.map((place) => `  ${dim('see')} ${where(place, world)} ${visible(place.message)}\n`);
  const fixes = finding.fixes.map((fix) => `  ${cyan('fix')} ${visible(fix.title)}\n`);
  return [...related, ...fixes].join('');
}

function where(place: RelatedPlace, world: World): string {
  const path = displayPath(pathOfUri(place.uri), world.folder);
  return `${visible(path)}:${place.range.start.line + 1}:${place.range.start.character + 1}`;
}

function paint(severity: FindingSeverity, world: World): string {
  const { blue, red, yellow } = world.out.colours;
  switch (severity) {
    case 'error':
      return red(severity);
    case 'warning':
      return yellow(severity);
    case 'info':
      return blue(severity);
  }
}

function summarize(counts: Counts, world: World): string {
  const { green, red } = world.out.colours;
  const { errors, warnings, infos, unjudged } = counts;
  if (errors + warnings + infos + unjudged === 0) return green(`No findings in ${plural(counts.files, 'file')}.\n`);
  const found = [plural(errors, 'error'), plural(warnings, 'warning'), plural(infos, 'info')].join(', ');
  const kept = unjudged > 0 ? red(`${plural(unjudged, 'file')} could not be judged.\n`) : '';
  return `${found} in ${plural(counts.files, 'file')}.\n${kept}`;
}
