import { expect, test } from 'vitest';
import { neighbourOf, type PartBox } from '../../viewer/neighbour.ts';

const box = (id: string, x: number, y: number, width = 100, height = 40): PartBox => ({ id, x, y, width, height });

/** Two rows of three, the lower one shifted by half a box; above both, a wide one. */
const boxes = [
  box('wide', 0, 0, 400),
  box('a', 0, 100),
  box('b', 150, 100),
  box('c', 300, 100),
  box('d', 50, 200),
  box('e', 200, 200),
];

test.each([
  ['a', 'right', 'b'],
  ['b', 'right', 'c'],
  ['c', 'left', 'b'],
  ['d', 'right', 'e'],
  ['a', 'down', 'd'],
  ['e', 'up', 'b'],
  ['b', 'up', 'wide'],
  ['wide', 'down', 'b'],
  ['c', 'right', undefined],
  ['wide', 'up', undefined],
  ['gone', 'right', undefined],
] as const)('from %s to the %s is %s', (from, direction, to) => {
  expect(neighbourOf(boxes, from, direction)).toBe(to);
});

test('what is far aside is not in a direction', () => {
  expect(neighbourOf([box('a', 0, 0), box('b', 900, 60)], 'a', 'down')).toBeUndefined();
});

test('what lies above is not to the right, though its middle is', () => {
  const stage = box('stage', 0, 0, 170, 34);
  const card = box('card', 6, 47, 134);
  expect(neighbourOf([stage, card, box('next', 185, 47, 134)], 'card', 'right')).toBe('next');
  expect(neighbourOf([stage, card], 'card', 'right')).toBeUndefined();
  expect(neighbourOf([stage, card], 'card', 'up')).toBe('stage');
});

test('left and right lead along a row, however high its parts lie', () => {
  const point = (id: string, x: number, y: number): PartBox => ({ ...box(id, x, y, 16, 16), row: 'curve' });
  const parts = [point('low', 50, 300), point('high', 200, 0), box('card', 130, 20), point('last', 350, 290)];
  expect(neighbourOf(parts, 'low', 'right')).toBe('high');
  expect(neighbourOf(parts, 'last', 'left')).toBe('high');
  expect(neighbourOf(parts, 'high', 'left')).toBe('low');
  expect(neighbourOf(parts, 'low', 'up')).toBe('card');
});
