import { expect, test } from 'vitest';
import { shareUnchanged } from '../src/share-unchanged.ts';

const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 9 } });
const item = (id: string, text: string, line = 1) => ({ id, text, range: at(line), tags: ['a', 'b'] });

test('what says the same is what was there before, wherever it was written', () => {
  const before = { id: 'map', items: [item('x', 'one'), item('y', 'two')] };
  const next = { id: 'map', items: [item('x', 'one', 7), item('y', 'two', 9)] };
  expect(shareUnchanged(before, next)).toBe(before);
});

test('a change makes new what holds it, and nothing else', () => {
  const before = { id: 'map', items: [item('x', 'one'), item('y', 'two')] };
  const shared = shareUnchanged(before, { id: 'map', items: [item('x', 'one'), item('y', 'three')] });
  expect(shared.items[0]).toBe(before.items[0]);
  expect(shared.items[1]).toEqual(item('y', 'three'));
  expect(shared.items[1]?.tags).toBe(before.items[1]?.tags);
});

test('things of a list are known by their ids when others come and go', () => {
  const before = [item('x', 'one'), item('y', 'two'), item('z', 'three')];
  const shared = shareUnchanged(before, [item('new', 'zero'), item('x', 'one'), item('z', 'three')]);
  expect(shared).toEqual([item('new', 'zero'), item('x', 'one'), item('z', 'three')]);
  expect(shared.slice(1)).toEqual([before[0], before[2]]);
  expect(shared[1]).toBe(before[0]);
  expect(shared[2]).toBe(before[2]);
});

test('what is the same object in what was shared from has not changed, even where it was written elsewhere', () => {
  const [x, y, z] = [item('x', 'one', 7), item('y', 'two', 9), item('z', 'three', 11)];
  const first = { id: 'map', items: [item('x', 'one'), item('y', 'two')] };
  const second = { id: 'map', items: [x, y, z] };
  const shared = shareUnchanged(first, second, first);
  const third = { id: 'map', items: [x, item('new', 'four'), z, item('y', 'other', 9)] };
  const again = shareUnchanged(shared, third, second);
  expect(again.items).toEqual([item('x', 'one'), item('new', 'four'), z, item('y', 'other', 9)]);
  expect(again.items[0]).toBe(first.items[0]);
  expect(again.items[2]).toBe(z);
});

test.each([
  [{ a: 1, b: 2 }, { a: 1 }],
  [{ a: 1 }, { a: 1, b: null }],
  [
    { a: { c: [1] }, b: 2 },
    { a: { c: [1] }, b: 3 },
  ],
  [
    [1, 2, 3],
    [1, 2],
  ],
  [[1], [1, 2]],
  [{ a: [] }, { a: {} }],
  [{ a: null }, { a: {} }],
  [['x'], [{ id: 'x' }]],
])('from %j becomes %j', (before: unknown, next) => {
  expect(shareUnchanged(before, next)).toStrictEqual(next);
});
