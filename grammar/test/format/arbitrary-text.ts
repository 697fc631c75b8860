import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { statementRules } from '../../src/format/statement-rules.ts';

const examples = new URL('../../../examples/', import.meta.url);

/** The maps that the repository shows, by their file's name. */
export const exampleMaps: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(examples)
    .filter((name) => name.endsWith('.cjm'))
    .map((name) => [name, readFileSync(new URL(name, examples), 'utf8')]),
);

const keywords = [...new Set([...statementRules().values()].flatMap((rules) => [...rules.keys()]))];
const words = ['for', 'via', 'by', 'from', 'severity', 'high', 'answers', 'target', 'every', 'of', 'exit', 'unit'];
export const names = ['anna', 'анна', '小林', 'gift-shop', 'a', 'zofia'];
export const texts = [
  '"Text"',
  '"短い"',
  '"a \\" b"',
  '""',
  '"""\n    two\n  lines\n"""',
  '"long enough to count for something"',
];
const values = ['+1', '-0.5', '2', '40', '2026-05', '2026-05-14', '2..5', '312/4800', 'min'];
const signs = ['{', '}', '{', '}', ',', '->', ':', '%', '.', '/', '..'];
export const comments = ['// slashes  \n', '/// doc\n', '/* stars */', '/* two\n     lines */', '//\n'];
const rubbish = ['“pasted”', '→', '−1', '-0,5', '"open', '§', '\u200B', '/*', '"""', 'tuchpoint', '\t', '@'];
export const spaces = [' ', ' ', '  ', '\n', '\n', '\n  ', '\n\n', '\n\n\n    ', '', '\t', '      ', '\r\n'];

const pick = (items: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...items);

/** Tokens of every kind in any order: next to nothing of it is a map. */
export const tokenSoup: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 6, arbitrary: pick(keywords) },
        { weight: 4, arbitrary: pick(words) },
        { weight: 4, arbitrary: pick(names) },
        { weight: 4, arbitrary: pick(texts) },
        { weight: 2, arbitrary: pick(values) },
        { weight: 6, arbitrary: pick(signs) },
        { weight: 2, arbitrary: pick(comments) },
        { weight: 1, arbitrary: pick(rubbish) },
      ),
      pick(spaces),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.flat().join(''));

/** An example with stretches cut out, put in, doubled or spaced otherwise: close to a map, and often one. */
export const mutatedExample: fc.Arbitrary<string> = fc
  .tuple(
    pick(Object.values(exampleMaps)),
    fc.nat(),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat({ max: 12 }),
        pick([...spaces, ...signs, ...comments, ...rubbish, ...keywords, ...words]),
      ),
      { maxLength: 6 },
    ),
  )
  .map(([text, start, changes]) => {
    const cut = excerpt(text, start);
    return changes.reduce((changed, [at, length, put]) => {
      const from = at % (changed.length + 1);
      return changed.slice(0, from) + put + changed.slice(from + length);
    }, cut);
  });

/** An example in which only the white space between tokens is another. */
export const respacedExample: fc.Arbitrary<string> = fc
  .tuple(
    pick(Object.values(exampleMaps)),
    fc.array(pick(spaces.filter((space) => space !== '')), { minLength: 1, maxLength: 20 }),
  )
  .map(([text, put]) => {
    let index = 0;
    return text.replaceAll(/("(?:[^"\\\n]|\\.)*"|\/\/.*\n)|[ \n]+/g, (_, kept: string | undefined) => {
      return kept ?? put[index++ % put.length] ?? ' ';
    });
  });

function excerpt(text: string, start: number): string {
  const from = start % text.length;
  return start % 3 === 0 ? text : text.slice(from, from + 1500);
}
