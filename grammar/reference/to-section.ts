import type { Words } from '../src/meanings/index.ts';
import type { Section } from './section.ts';
import { slug } from './slug.ts';
import { toExample } from './to-example.ts';
import { toForm } from './to-form.ts';

/** A statement's section of the reference, in Markdown. */
export function toSection({ meaning, syntax, standsIn, holds, usedBy, words }: Section): string {
  const forms = meaning.forms ?? (syntax && meaning.rule !== 'Document' ? [toForm(syntax)] : []);
  const picture = syntax ? `![Syntax of ${meaning.title}](syntax/${slug(meaning.title)}.svg)` : undefined;
  const where = [
    ...(standsIn.length > 0 ? [`Stands in: ${links(standsIn)}`] : []),
    ...(holds.length > 0 ? [`Holds: ${links(holds)}`] : []),
    ...(usedBy.length > 0 ? [`Goes with: ${links(usedBy)}`] : []),
  ];
  return [
    `### ${meaning.title}`,
    meaning.summary,
    ...(forms.length > 0 ? [fenced('', forms.join('\n'))] : []),
    ...(picture ? [picture] : []),
    ...where,
    list(meaning.facts),
    ...words.map(toTable),
    fenced('cjm', toExample(meaning.example)),
  ].join('\n\n');
}

export const list = (facts: readonly string[]): string => facts.map((fact) => `- ${fact}`).join('\n');

export const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

const links = (titles: readonly string[]): string => titles.map((title) => `[${title}](#${slug(title)})`).join(' · ');

const toTable = ({ means }: Words): string =>
  [
    '| word | means |',
    '| --- | --- |',
    ...Object.entries(means).map(([word, text]) => `| \`${word}\` | ${text} |`),
  ].join('\n');
