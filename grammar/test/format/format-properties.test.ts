import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatText } from '../../src/format/format-text.ts';
import { endOfHead, type Item } from '../../src/format/item.ts';
import { readItems } from '../../src/format/read-items.ts';
import { readPieces } from '../../src/format/read-pieces.ts';
import { parse } from '../parse.ts';
import { arbitraryMap } from './arbitrary-map.ts';
import { mutatedExample, respacedExample, tokenSoup } from './arbitrary-text.ts';

const kinds = { arbitraryMap, tokenSoup, mutatedExample, respacedExample };
const { CJM_FORMAT_RUNS, CJM_FORMAT_SEED } = process.env;

/** The same texts each time; to search further: CJM_FORMAT_RUNS=5000 CJM_FORMAT_SEED=7. */
const runs = { numRuns: Number(CJM_FORMAT_RUNS ?? 150), seed: Number(CJM_FORMAT_SEED ?? 1) };

function format(text: string): string {
  const formatted = formatText(text);
  if (formatted === undefined) throw new Error('the text is too large or too deep');
  return formatted;
}

/** The text as the formatter must keep it: sound statements with their words in any order, the rest to the letter. */
function contentOf(text: string): unknown {
  const lines = text.replaceAll(/\r\n?/g, '\n');
  const pieces = readPieces(lines);
  if (!pieces) throw new Error('the text is too deep');
  const comments = pieces.comments.map(({ image }) => image.split('\n').map((line) => line.trim()));
  const tokens = pieces.tokens.map(({ image }) => image.trimEnd()).sort();
  return { items: readItems(pieces).map((item) => wordsOf(item, lines)), comments, tokens };
}

function wordsOf(item: Item, text: string): unknown {
  switch (item.kind) {
    case 'comment':
      return item.piece.image.split('\n').map((line) => line.trim());
    case 'broken':
      return text.slice(item.first.from, item.last.to).trimEnd();
    case 'statement': {
      const { head, block, parts } = item;
      if (block && !block.close) return text.slice(head[0].from, block.last.to).trimEnd();
      const words = parts ? head.map(({ image }) => image).sort() : text.slice(head[0].from, endOfHead(item).to);
      return { words, inside: block?.items.map((inner) => wordsOf(inner, text)) };
    }
  }
}

/** The syntax tree without places; references as their names. */
function treeOf(text: string): unknown {
  const tree = JSON.stringify(parse(text).file, (key, value) => {
    if (typeof value === 'object' && value !== null && '$refText' in value) return value.$refText;
    return key.startsWith('$') && key !== '$type' ? undefined : value;
  });
  return JSON.parse(tree);
}

describe.each(Object.entries(kinds))('over %s', (_, texts) => {
  test('formatting twice changes nothing more', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = format(text);
        expect(format(once)).toBe(once);
      }),
      runs,
    );
  });

  test('every token and comment stays in its statement', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(contentOf(format(text))).toEqual(contentOf(text));
      }),
      runs,
    );
  });

  test('a sound map stays the same map', () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (parse(text).problems.length > 0) return;
        const formatted = format(text);
        expect(parse(formatted).problems).toEqual([]);
        expect(treeOf(formatted)).toEqual(treeOf(text));
      }),
      runs,
    );
  });
});
