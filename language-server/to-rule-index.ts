import { presets } from './src/presets.ts';
import type { Category, Rule } from './src/rules/rule.ts';

const categories: Readonly<Record<Category, string>> = {
  correctness: "What can't be meant.",
  completeness: 'What the map still lacks.',
  insight: 'What a good reviewer of the map would say.',
  freshness: 'Whether the map still holds.',
  style: 'One way to write what is meant.',
};

const head = `# Rules

What lint says of a map, by the name that stands behind each message. Every page tells why, shows what is found and
what is not, and when to do without; its examples are run as tests.

What is found before any rule can look has [pages of its own](../findings), a [syntax error](../findings/syntax-error.md)
above all.

[Configuration](../configuration.md) tells how rules are set, how one finding is ignored, and how lint is adopted where
there are maps already.

A rule that is _off_ is not in \`cjm:recommended\`. Where a finding has a _fix_, the editor offers it.
`;

/** The page that lists all rules, by category and in their order. */
export function toRuleIndex(rules: readonly Rule[]): string {
  const all = Object.values(presets).map(({ name, description }) => [`\`${name}\``, description]);
  const sections = [...Map.groupBy(rules, (rule) => rule.category)].map(
    ([category, members]) =>
      `## ${capital(category)}\n\n${categories[category]}\n\n${table(['Rule', 'Severity', 'Preset', 'Fix', ''], members.map(toRow))}`,
  );
  return `${[head, `## Presets\n\n${table(['Preset', ''], all)}`, ...sections].join('\n')}`;
}

const toRow = ({ name, severity, off, fixable, description }: Rule): string[] => [
  `[${name}](${name}.md)`,
  severity,
  off ? 'off' : 'recommended',
  fixable ? 'fix' : '',
  description,
];

/** A table of Markdown whose columns line up. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0), 3, cell.length),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |\n`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
