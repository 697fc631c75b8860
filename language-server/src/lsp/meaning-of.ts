import { chapters, metricMeanings, words } from '@cjm/grammar/meanings';

/** What the language's reference says of one of its statements, clauses or words, as Markdown without links. */
export interface MeaningOf {
  readonly summary: string;
  readonly facts: readonly string[];
  /** How it is written. */
  readonly example: string;
}

/** By the grammar's rule; undefined for rules that only group others. */
export function meaningOf(rule: string): MeaningOf | undefined {
  const found = byRule().get(statements[rule] ?? rule);
  if (!found) return undefined;
  const { summary, facts, example } = found;
  return { summary: withoutLinks(summary), facts: facts.map(withoutLinks), example: dedented(example.text) };
}

/** What a word of a choice means, such as `convert`; of a metric, what the built-in of the name measures. */
export const wordMeaning = (rule: string, word: string): string | undefined =>
  words.find((each) => each.rule === rule)?.means[word];

export const builtInMeaning = (metric: string): string | undefined => metricMeanings[metric];

/** Statements that begin with one of several words. */
const statements: Readonly<Record<string, string>> = { RemarkKind: 'Remark', BackingRow: 'Backing' };

let known: Map<string, (typeof chapters)[number]['meanings'][number]> | undefined;

function byRule() {
  known ??= new Map(chapters.flatMap(({ meanings }) => meanings.map((meaning) => [meaning.rule, meaning] as const)));
  return known;
}

/** The links lead within the reference, which is elsewhere. */
const withoutLinks = (markdown: string): string => markdown.replace(/\[([^\]]*)\]\(#[^)]*\)/g, '$1');

function dedented(text: string): string {
  const lines = text
    .split('\n')
    .filter((line, index, all) => line.trim() !== '' || (index > 0 && index < all.length - 1));
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}
