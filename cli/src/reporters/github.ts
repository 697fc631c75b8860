import { type FindingSeverity, tellFix } from '@cjm/language-server';
import { visible } from '../terminal/visible.ts';
import { compactLine } from './compact.ts';
import { placeOf } from './place.ts';
import { plural } from './plural.ts';
import { type Ranked, ranked } from './ranked.ts';
import type { ReportFindings } from './reporter.ts';
import { repositoryPath } from './repository-path.ts';
import { summaryOf } from './summary.ts';

/**
 * For GitHub Actions: workflow commands that become annotations, as long as GitHub shows them, then lines of the log.
 *
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export const github: ReportFindings = (files, surroundings) => {
  const { root, out } = surroundings;
  const all = ranked(files);
  const annotated = new Set(kinds.flatMap((kind) => all.filter(isOf(kind)).slice(0, shown)));
  const rest = all.filter((found) => !annotated.has(found));
  const leftOut =
    rest.length === 0
      ? undefined
      : `${plural(rest.length, 'finding')} without an annotation: GitHub shows ${shown} of each severity for a step.`;
  return {
    text: [
      ...[...annotated].map((found) => annotation(found, root)),
      ...rest.map(({ file, finding }) => compactLine(file, finding, out)),
      ...(leftOut === undefined ? [] : [`${leftOut}\n`]),
      summaryOf(files, surroundings),
    ].join(''),
    ...(leftOut === undefined ? {} : { leftOut }),
  };
};

/** Annotations of a kind that GitHub shows for one step. */
const shown = 10;
const kinds: readonly FindingSeverity[] = ['error', 'warning', 'info'];
const commands: Readonly<Record<FindingSeverity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

const isOf =
  (kind: FindingSeverity) =>
  ({ finding }: Ranked): boolean =>
    finding.severity === kind;

function annotation({ file, finding }: Ranked, root: string): string {
  const { line, column, endLine, endColumn } = placeOf(finding.range);
  // GitHub takes columns only of a range within one line.
  const columns = line === endLine ? `,col=${column},endColumn=${Math.max(column, endColumn - 1)}` : '';
  const where = `file=${escapeProperty(repositoryPath(file.uri, root))},line=${line},endLine=${endLine}${columns}`;
  const fixes = finding.fixes.map(({ does }) => `\nfix ${visible(tellFix(does))}`);
  const message = escapeData([visible(finding.message), ...fixes].join(''));
  return `::${commands[finding.severity]} ${where},title=${escapeProperty(finding.rule)}::${message}\n`;
}

/** As the runner unescapes them; what would command a terminal is told by its code point before. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
