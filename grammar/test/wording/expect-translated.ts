import { expect } from 'vitest';
import { marksIn, type Samples, textsOf } from './texts-of.ts';

/**
 * Expects a table to be a whole translation: it has the places of the English one, every text of it is made of the same
 * things, and none is empty, or the same as in English but those at `shared`.
 */
export function expectTranslated(
  english: object,
  table: object,
  shared: readonly string[],
  samples: Samples = {},
): void {
  const [wanted, texts] = [textsOf(english, samples), textsOf(table, samples)];
  expect([...texts.keys()].toSorted()).toEqual([...wanted.keys()].toSorted());
  for (const [place, text] of wanted) {
    const said = texts.get(place) ?? '';
    expect(said.trim(), place).not.toBe('');
    expect(marksIn(said), place).toEqual(marksIn(text));
  }
  const same = [...wanted].filter(([place, text]) => texts.get(place) === text && marksIn(text).join('') !== text);
  expect(same.map(([place]) => place).toSorted()).toEqual(shared.toSorted());
}
