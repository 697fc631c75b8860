import type { JourneyMap } from '@cjm/grammar/model';
import { legible } from '../legible.ts';
import { signed } from '../signed.ts';
import type { Export } from './exporter.ts';
import { type Row, rowsOf } from './rows.ts';

/** Tables for wikis, in GitHub's Markdown. Nothing written in the map becomes markup. */
export const exportMarkdown: Export = async ({ map }) => ({
  content: `${[`# ${plain(map.label)}`, ...about(map), ...tables(map)].join('\n\n')}\n`,
});

function about({ scenario, goals, personas }: JourneyMap): readonly string[] {
  const facts = [
    ...(scenario === undefined ? [] : [`**Scenario:** ${plain(scenario)}`]),
    ...goals.map((goal) => `**Goal:** ${plain(goal)}`),
    ...personas.map(({ label, segment, goals: wants }) => {
      const details = [segment ?? '', ...wants].filter((text) => text !== '').map(plain);
      return `**${plain(label)}**${details.length === 0 ? '' : `: ${details.join('; ')}`}`;
    }),
  ];
  return facts.length === 0 ? [] : [facts.map((fact) => `- ${fact}`).join('\n')];
}

/** One for each stage. */
function tables(map: JourneyMap): readonly string[] {
  const rows = rowsOf(map);
  return map.stages.flatMap((stage, i) => {
    const first = map.stages.slice(0, i).reduce((sum, { touchpoints }) => sum + touchpoints.length, 1);
    const own = rows.filter(({ number }) => number >= first && number < first + stage.touchpoints.length);
    const used = columns.filter(([, cell]) => own.some((row) => cell(row) !== ''));
    if (own.length === 0) return [`## ${i + 1}. ${plain(stage.label)}`];
    const lines = [
      used.map(([title]) => title),
      used.map(() => '---'),
      ...own.map((row) => used.map(([, cell]) => cell(row))),
    ];
    return [`## ${i + 1}. ${plain(stage.label)}`, lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')];
  });
}

const list = (texts: readonly string[]): string => texts.map(plain).join('<br>');

const columns: readonly (readonly [title: string, cell: (row: Row) => string])[] = [
  ['#', (row) => String(row.number)],
  ['Touchpoint', (row) => plain(row.touchpoint)],
  ['Persona', (row) => plain(row.persona)],
  ['Channels', (row) => list(row.channels)],
  ['Emotion', (row) => (row.emotion === undefined ? '' : `${signed(row.emotion)} ${plain(row.feeling)}`.trim())],
  ['Actions', (row) => list(row.remarks.action)],
  ['Thoughts', (row) => list([...row.remarks.thought, ...row.remarks.quote])],
  ['Needs', (row) => list([...row.remarks.need, ...row.remarks.expectation])],
  ['Pains', (row) => list(row.remarks.pain)],
  ['Gains', (row) => list(row.remarks.gain)],
  ['Opportunities', (row) => list(row.opportunities)],
  ['Notes', (row) => list([...row.remarks.note, ...row.remarks.question])],
  ['Next', (row) => list(row.next)],
];

/** A text on one line in which nothing means anything: neither Markdown, nor HTML, nor an address to be linked. */
function plain(text: string): string {
  return legible(text)
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]#|~$]/g, '\\$&')
    .replace(
      /(https?|ftp|mailto|javascript):|www\./gi,
      (start) => `${start.slice(0, -1)}&#${start.charCodeAt(start.length - 1)};`,
    )
    .replace(/@/g, '&#64;')
    .replace(/\n+/g, '<br>');
}
