import { type Grammar, GrammarAST } from 'langium';
import { chapters } from '../src/meanings/index.ts';
import { readPlaces } from './read-places.ts';
import { readSyntax } from './read-syntax.ts';
import { firstWords } from './syntax.ts';

/** How a statement is written: a line by its keyword, as `emotion -1 "cheated" for anna`. */
export type Written = Readonly<Record<string, string>>;

/** The examples of the reference as one line for each keyword of each statement, by the grammar's rule. */
export function toWritten(grammar: Grammar): ReadonlyMap<string, Written> {
  const meanings = chapters.flatMap((chapter) => chapter.meanings);
  const places = readPlaces(grammar, new Set(meanings.map((meaning) => meaning.rule)));
  const rules = grammar.rules.filter(GrammarAST.isParserRule);
  const written = new Map<string, Written>();
  for (const { rule: name, example } of meanings) {
    const rule = rules.find((each) => each.name === name);
    if (!rule || places.standsIn(name).length === 0) continue;
    const lines = example.text.split('\n').map(oneLine).toSorted(byLength);
    const keywords = firstWords(readSyntax(rule, () => undefined));
    const own = (keyword: string): string | undefined => lines.findLast((line) => startsWith(line, keyword));
    const shortest = keywords.flatMap((keyword) => own(keyword) ?? []).sort(byLength)[0];
    if (shortest === undefined) throw new Error(`the example of ${name} does not show it`);
    const alike = shortest.replace(/^\S+/, '').replace(/"[^"]+"/g, '"…"');
    written.set(name, Object.fromEntries(keywords.map((keyword) => [keyword, own(keyword) ?? keyword + alike])));
  }
  return written;
}

const byLength = (one: string, other: string): number => one.length - other.length;

const startsWith = (line: string, keyword: string): boolean => line === keyword || line.startsWith(`${keyword} `);

/** Columns and blocks drawn together; quoted texts hold neither. */
const oneLine = (line: string): string =>
  line.trim().replace(/ {2,}/g, ' ').replace(' : ', ': ').replace(/\{.*$/, '{ … }');
