import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPieces } from '../src/format/read-pieces.ts';
import { commentsOf } from '../src/index.ts';
import { exampleMaps, mutatedExample } from './format/arbitrary-text.ts';

/** As the lexer has them. */
const lexed = (text: string) => (readPieces(text)?.comments ?? []).map(({ image, from, to }) => ({ image, from, to }));

test.each(Object.keys(exampleMaps))('%s: the comments are those of the lexer', (name) => {
  const text = exampleMaps[name] ?? '';
  expect(commentsOf(text)).toEqual(lexed(text));
});

test('whatever the text, its comments are those of the lexer', () => {
  const agrees = (text: string): void => {
    expect(commentsOf(text)).toEqual(lexed(text));
  };
  fc.assert(fc.property(mutatedExample, agrees), { numRuns: 300 });
});

test('a comment with other signs in it, and one at the end', () => {
  const text = '/* a // b */ persona anna "// no comment" // c';
  expect(commentsOf(text).map(({ image }) => image)).toEqual(['/* a // b */', '// c']);
});
