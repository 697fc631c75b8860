import { expect, test } from 'vitest';
import { snap, step } from '../../webview/snap.ts';

test.each([
  [0.24, false, 0],
  [0.26, false, 0.5],
  [-1.74, false, -1.5],
  [9, false, 2],
  [-9, true, -2],
  [0.34, true, 0.3],
  [-0.04, true, 0],
  [-0.2, false, 0],
])('%d snaps (finely: %s) to %d', (value, isFine, expected) => {
  expect(snap(value, isFine)).toBe(expected);
});

test.each<[number, 1 | -1, boolean, number]>([
  [0, 1, false, 0.5],
  [0.5, 1, false, 1],
  [0.3, 1, false, 0.5],
  [0.3, -1, false, 0],
  [-0.3, -1, false, -0.5],
  [2, 1, false, 2],
  [-2, -1, true, -2],
  [0.3, 1, true, 0.4],
  [0.1, -1, true, 0],
  [-1.25, -1, true, -1.3],
])('from %d a step of %d (finely: %s) leads to %d', (value, by, isFine, expected) => {
  expect(step(value, by, isFine)).toBe(expected);
});
