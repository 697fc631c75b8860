import type { JourneyMap } from '@cjm/grammar/model';
import { legible } from '../legible.ts';
import { type Words, wordsOf } from '../words.ts';
import { usedColumns } from './columns.ts';
import type { Export } from './exporter.ts';
import { rowsByStage } from './rows.ts';

/** Tables for wikis, in GitHub's Markdown. Nothing written in the map becomes markup. */
export const exportMarkdown: Export = async ({ map, view }) => {
  const words = wordsOf(view.language);
  return { content: `${[`# ${plain(map.label)}`, ...about(map, words), ...tables(map, words)].join('\n\n')}\n` };
};

function about({ scenario, goals, personas }: JourneyMap, words: Words): readonly string[] {
  const { named, semicolon } = words.punctuation;
  // A space behind the stars is what ends them behind a sign.
  const term = (name: string) => `**${name}${named.trimEnd()}** `;
  const facts = [
    ...(scenario === undefined ? [] : [`${term(words.scenario)}${plain(scenario)}`]),
    ...goals.map((goal) => `${term(words.goal)}${plain(goal)}`),
    ...personas.map(({ label, segment, goals: wants }) => {
      const details = [segment ?? '', ...wants].filter((text) => text !== '').map(plain);
      return `**${plain(label)}**${details.length === 0 ? '' : `${named}${details.join(semicolon)}`}`;
    }),
  ];
  return facts.length === 0 ? [] : [facts.map((fact) => `- ${fact}`).join('\n')];
}

/** One for each stage. */
function tables(map: JourneyMap, words: Words): readonly string[] {
  return rowsByStage(map, words).flatMap((rows, i) => {
    const title = `## ${i + 1}. ${plain(map.stages[i]?.label ?? '')}`;
    const used = usedColumns(rows, words);
    const lines = [
      used.map((column) => column.title),
      used.map(() => '---'),
      ...rows.map((row) => used.map(({ texts }) => texts(row).map(plain).join('<br>'))),
    ];
    return rows.length === 0 ? [title] : [title, lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')];
  });
}

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
