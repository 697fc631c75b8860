import { chapters, topics } from '../src/meanings/index.ts';
import type { BuiltInMetric } from './read-metrics.ts';
import type { Section } from './section.ts';
import { shop } from './shop.ts';
import { slug } from './slug.ts';
import { fenced, list, toSection } from './to-section.ts';

/** The whole reference, in Markdown. */
export function toReference(sections: readonly Section[], metrics: readonly BuiltInMetric[]): string {
  const told = chapters.map(({ title, introduction, meanings }) => ({
    title,
    introduction,
    sections: sections.filter((section) => meanings.includes(section.meaning)),
  }));
  const contents = [
    ...told.map(
      ({ title, sections: its }) => `- ${link(title)}: ${its.map((each) => link(each.meaning.title)).join(' · ')}`,
    ),
    `- ${link('Built-in metrics')}`,
    ...topics.map(({ title }) => `- ${link(title)}`),
  ];
  return `${[
    '<!-- Written by grammar/generate-reference.ts from the grammar and src/meanings. Do not edit. -->',
    '# Reference',
    'Every statement of the language: how it is written, where it may stand, what it means exactly. The [tutorial](tutorial.md) is the way in.',
    contents.join('\n'),
    '## How to read this',
    readingGuide,
    fenced('cjm shop.cjm', shop),
    ...told.flatMap(({ title, introduction, sections: its }) => [`## ${title}`, introduction, ...its.map(toSection)]),
    '## Built-in metrics',
    'Every file knows them. A [declaration](#metric-declared) of the name takes their place.',
    toTable(metrics),
    ...topics.flatMap(({ title, facts }) => [`## ${title}`, list(facts)]),
  ].join('\n\n')}\n`;
}

const readingGuide = `In a form, \`[…]\` may be left out, \`a|b\` is a choice, and \`a, …\` stands for one or more. \`name\` is a
[name](#names), \`"…"\` a [text](#texts), \`N\` a number; words such as \`persona\` or \`source\` behind a keyword are the names
of what was declared. In a diagram, follow the line from left to right: rounded boxes are written as they are.

An example that begins with \`// in a …\` goes into the braces of such a block; the names in it are those of this file:`;

const link = (title: string): string => `[${title}](#${slug(title)})`;

const toTable = (metrics: readonly BuiltInMetric[]): string =>
  [
    '| name | label | unit | better | measures |',
    '| --- | --- | --- | --- | --- |',
    ...metrics.map(
      ({ name, label, unit, better, means }) => `| \`${name}\` | ${label} | ${unit} | ${better} | ${means} |`,
    ),
  ].join('\n');
