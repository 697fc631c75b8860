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
