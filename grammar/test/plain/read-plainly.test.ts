import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type AstNode, type CstNode, isAstNode, isCompositeCstNode, isReference, type ParseResult } from 'langium';
import { describe, expect, test } from 'vitest';
import {
  commentsOf,
  contentsOf,
  type Document,
  nodeAt,
  placeOfKeyword,
  placeOfProperty,
  readPlainly,
} from '../../src/index.ts';
import { arbitraryMap } from '../format/arbitrary-map.ts';
import { exampleMaps, mutatedExample, respacedExample, tokenSoup } from '../format/arbitrary-text.ts';
import { buildReference, parser } from '../parse.ts';
import { reworded } from './reworded.ts';

const read = (text: string) => readPlainly<Document>(text, buildReference);
const place = (node: CstNode | undefined) => node && [node.offset, node.end, node.range, node.text];

/** All that a tree says, places included. */
function told({ value }: ParseResult): unknown[] {
  return contentsOf(value).nodes.map((node) => [
    node.$containerProperty,
    node.$containerIndex,
    node.$cstNode?.astNode === node,
    place(node.$cstNode),
    ...Object.entries(node)
      .filter(([property]) => property === '$type' || !property.startsWith('$'))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([property, values]) => [property, placesOf(node, property), [values].flat().map(toldValue)]),
  ]);
}

const placesOf = (node: AstNode, property: string) =>
  [0, 1, 2].map((index) => place(placeOfProperty(node, property, index)));

function toldValue(value: unknown): unknown {
  if (isReference(value)) return [value.$refText, place(value.$refNode), value.$refNode?.astNode.$type];
  return isAstNode(value) ? value.$type : value;
}

/** What an offset lies in, from the innermost statement on. */
function pathAt({ value }: ParseResult, offset: number): unknown[] {
  const path: unknown[] = [];
  for (let node = nodeAt(value, offset); node; node = node.$container) path.push([node.$type, place(node.$cstNode)]);
  return path;
}

/** What is read plainly has no mistakes for the parser, and the same tree; answers whether it was. */
function agrees(text: string): boolean {
  const plain = read(text);
  if (!plain) return false;
  const parsed = parser.parse<Document>(text);
  expect([...parsed.lexerErrors, ...parsed.parserErrors]).toEqual([]);
  expect(told(plain)).toEqual(told(parsed));
  for (const { from } of commentsOf(text)) expect(pathAt(plain, from)).toEqual(pathAt(parsed, from));
  return true;
}

test.each(Object.keys(exampleMaps))('%s is read plainly, as the parser reads it', (name) => {
  expect(agrees(exampleMaps[name] ?? '')).toBe(true);
});

describe('whatever the text, it is read as the parser reads it, or left to the parser', () => {
  test.each([
    ['any map', arbitraryMap, 300],
    ['examples with changes', mutatedExample, 1000],
    ['examples with other words', reworded, 2000],
    ['examples spaced otherwise', respacedExample, 200],
    ['words in any order', tokenSoup, 1000],
  ] as const)('%s', (_, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (text) => void agrees(text)),
      { numRuns },
    );
  });
});

describe('what has to be mended or asked about is left to the parser', () => {
  test.each([
    ['nothing', ''],
    ['only a comment', '// a map will stand here'],
    ['a comma in a number', 'journey j "J" { stage a "A" { emotion 0,5 } }'],
    ['a pasted quotation mark', 'persona anna “Anna”'],
    ['a pasted arrow', 'journey j "J" { path p "P": a → b }'],
    ['a text without its end', 'persona anna "Anna'],
    ['a long text without its end', 'persona anna """Anna'],
    ['a comment without its end', 'persona anna "Anna" /* and'],
    ['a comment after a hash', 'persona anna "Anna" # and'],
    ['a line break in a text', 'persona anna "An\nna"'],
    ['an unknown word', 'persona anna "Anna" twice'],
    ['an invisible character', 'persona anna\u200B "Anna"'],
    ['half a character', 'persona \uD800 "Anna"'],
    ['a missing brace', 'journey j "J" { stage a "A" {'],
    ['a brace too many', 'journey j "J" {}}'],
    ['a statement that is not finished', 'journey j "J" { stage a "A" { emotion } }'],
    ['a statement beside one that could hold it', 'journey j "J" { stage a "A" { touchpoint t "T" emotion 1 } }'],
    ['a keyword that names or goes on', 'metric unit "%"'],
    ['a keyword on the next line', 'journey j "J" { stage a "A" { touchpoint\npain "P"\n} }'],
  ])('%s', (_, text) => {
    expect(read(text)).toBeUndefined();
  });
});

test.each([
  ['a keyword for a name', 'channel social "Social media"\njourney j "J" { stage live "Live" via social { } }'],
  ['names and texts in any script', 'persona анна-2 "Анна"\npersona 小林 "小林 \u2028"\nchannel 𠮷 "𠮷"'],
  ['escaped quotation marks, line breaks and backslashes', 'persona a "\\"A\\"\\n\\\\"'],
  ['long texts with indentation', 'persona a """\r\n    one\r\n      two\r\n  """'],
  ['line breaks of three kinds', 'persona a "A"\rpersona b "B"\r\npersona c "C"\n'],
  ['a byte order mark and a space that is none', '\uFEFFpersona\u00A0a\u3000"A"'],
  ['a date and a bare year', 'source a "A" interview 2026-05\nsource b "B" survey 2026'],
])('%s: read plainly, as the parser reads it', (_, text) => {
  expect(agrees(text)).toBe(true);
});

test('where a keyword stands is found in both trees', () => {
  const text = 'journey j "J" { state future of i }';
  const places = [read(text), parser.parse<Document>(text)].map((result) => {
    const [, , state] = result ? contentsOf(result.value).nodes : [];
    return state && [place(placeOfKeyword(state, 'of')), place(placeOfKeyword(state, 'for'))];
  });
  expect(places[0]).toEqual(places[1]);
  expect(places[0]?.[0]).toContain('of');
});

test('every text of the documentation is read plainly or left to the parser', () => {
  const pages = ['../../docs/', '../../docs/syntax/'].flatMap((folder) =>
    readdirSync(new URL(folder, import.meta.url))
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(new URL(folder + name, import.meta.url), 'utf8')),
  );
  const texts = pages.flatMap((page) =>
    [...page.matchAll(/```cjm[^\n]*\n([\s\S]*?)```/g)].map(([, text = '']) => text),
  );
  for (const text of texts) agrees(text);
  expect(texts.length).toBeGreaterThan(50);
});

test('what a place holds is its words and the places in it, in text order', () => {
  const text = 'journey j "J" {\n  stage a "A" {\n    metric csat 4.2 target 5\n  }\n}';
  const tree = read(text)?.value.$cstNode;
  const shown = (node: CstNode): unknown => (isCompositeCstNode(node) ? node.content.map(shown) : node.text);
  const measure = ['metric', 'csat', ['4.2'], 'target', ['5']];
  expect(tree && shown(tree)).toEqual([['journey', 'j', '"J"', '{', ['stage', 'a', '"A"', '{', measure, '}'], '}']]);
});
