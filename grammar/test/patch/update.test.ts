import { expect, test } from 'vitest';
import { createTeller, type Revision, type Update, update } from '../../src/patch/index.ts';

function tellAll(values: readonly string[][]): Update<string[]>[] {
  let last = 0;
  const tell = createTeller<string[]>(() => ++last);
  return values.map(tell);
}

const hear = (news: readonly Update<string[]>[]): Revision<string[]> | undefined =>
  news.reduce<Revision<string[]> | undefined>(update, undefined);

const values = [['a', 'b'], ['a', 'c'], ['a', 'c'], ['c']];

test('who hears everything knows the last value', () => {
  const news = tellAll(values);
  expect(news.map(({ kind }) => kind)).toEqual(['whole', 'changed', 'changed', 'changed']);
  expect(hear(news)).toEqual({ revision: 4, value: ['c'] });
});

test('who has missed something, or hears it in another order, knows that it does not know', () => {
  const news = tellAll(values);
  for (let missed = 0; missed < 3; missed++) expect(hear(news.toSpliced(missed, 1))).toBeUndefined();
  const [first, second, third, fourth] = news;
  if (!first || !second || !third || !fourth) throw new Error('four were told');
  expect(hear([first, third, second, fourth])).toBeUndefined();
});

test('a whole one helps whatever is known', () => {
  const [whole] = tellAll([['new']]);
  if (!whole) throw new Error('one was told');
  expect(update({ revision: 7, value: ['old'] }, whole)).toEqual({ revision: 1, value: ['new'] });
});
