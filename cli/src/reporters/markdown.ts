import { visible } from '../terminal/visible.ts';
import { startOf } from './place.ts';
import { plural } from './plural.ts';
import { type Ranked, ranked } from './ranked.ts';
import type { ReportFindings } from './reporter.ts';
import { summaryOf } from './summary.ts';

/** For comments and summaries of builds: a table, the most severe first. */
export const markdown: ReportFindings = (files, surroundings) => {
  const title = '## Customer journey maps\n\n';
  const summary = summaryOf(files, surroundings);
  const all = ranked(files);
  if (all.length === 0) return { text: `${title}${summary}` };
  const rows = fitting(all.map(toRow));
  const missing = all.length - rows.length;
  const leftOut = `${plural(missing, 'finding')} left out: a comment holds ${most} characters. \`cjm lint\` shows them all.`;
  return {
    text: `${title}${summary}\n${head}${rows.join('')}${missing === 0 ? '' : `\n${leftOut}\n`}`,
    ...(missing === 0 ? {} : { leftOut }),
  };
};

/** Characters of the table: a comment on GitHub may have 65,536, a summary 1 MiB. */
const most = 60_000;
const head = '| Severity | Place | Finding | Rule |\n| --- | --- | --- | --- |\n';

function fitting(rows: readonly string[]): readonly string[] {
  let size = 0;
  const end = rows.findIndex((row) => {
    size += row.length;
    return size > most;
  });
  return end < 0 ? rows : rows.slice(0, end);
}

function toRow({ file, finding }: Ranked): string {
  const place = `${plain(file.path)}:${startOf(finding.range)}`;
  return `| ${finding.severity} | ${place} | ${plain(finding.message)} | ${plain(finding.rule)} |\n`;
}

/**
 * Text as text: no markup, no link, no mention of a person, team or issue. What Markdown gives a meaning is written as
 * an HTML entity, and what GitHub turns into a link or a mention is broken by a word joiner that nobody sees.
 */
function plain(text: string): string {
  return visible(text).replace(
    /[&<>"'`*_{}[\]()!|\\~$^+=]|([@#]|:(?=\/\/)|(?<=\bwww)\.)/gi,
    (character, linking?: string) => `&#${character.charCodeAt(0)};${linking === undefined ? '' : '&#8288;'}`,
  );
}
