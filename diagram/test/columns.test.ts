import { expect, test } from 'vitest';
import { columnsOf } from '../src/columns.ts';
import { buildMap } from './fixtures/build-map.ts';
import { generateMaps } from './fixtures/generate-map.ts';

const touchpoints = (...ids: readonly string[]) => ids.map((id) => ({ id, label: id }));

test('branches stand one below the other, what follows them in the next column', () => {
  const map = buildMap({
    label: 'Branches',
    stages: [{ id: 's', label: 'S', touchpoints: touchpoints('a', 'b', 'c', 'd') }],
    moves: [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'd'],
      ['c', 'd'],
    ],
  });
  expect(columnsOf(map).map((column) => column.touchpoints)).toEqual([['a'], ['b', 'c'], ['d']]);
});

test('a move back keeps its ends in different columns too', () => {
  const map = buildMap({
    label: 'Back',
    stages: [{ id: 's', label: 'S', touchpoints: touchpoints('a', 'b') }],
    moves: [['b', 'a']],
  });
  expect(columnsOf(map).map((column) => column.touchpoints)).toEqual([['a'], ['b']]);
});

test('an empty stage has a column of its own', () => {
  const map = buildMap({
    label: 'Empty',
    stages: [
      { id: 's', label: 'S', touchpoints: touchpoints('a') },
      { id: 't', label: 'T', touchpoints: [] },
    ],
  });
  expect(columnsOf(map)).toEqual([
    { stage: 0, touchpoints: ['a'] },
    { stage: 1, touchpoints: [] },
  ]);
});

test('no move joins two touchpoints of one column', () => {
  for (const map of generateMaps()) {
    const columnOf = new Map(columnsOf(map).flatMap((column, i) => column.touchpoints.map((id) => [id, i])));
    const within = map.moves.filter(({ from, to }) => from !== to && columnOf.get(from) === columnOf.get(to));
    expect(within).toEqual([]);
  }
});
