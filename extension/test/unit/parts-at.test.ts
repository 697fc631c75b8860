import { expect, test } from 'vitest';
import { partsAt } from '../../webview/parts-at.ts';

const place = (line: number, character = 0) => ({ line, character });
const source = (id: string, from: readonly [number, number], to: readonly [number, number]) => ({
  id,
  range: { start: place(...from), end: place(...to) },
});

const scene = {
  id: 'cjm',
  width: 0,
  height: 0,
  title: '',
  description: '',
  shapes: [],
  sources: [
    source('header', [0, 0], [9, 1]),
    source('stage', [1, 2], [6, 3]),
    source('card', [2, 4], [5, 5]),
    source('anna', [3, 6], [3, 20]),
    source('boris', [3, 6], [3, 20]),
  ],
};

test.each([
  [place(3, 8), ['anna', 'boris']],
  [place(3, 20), ['anna', 'boris']],
  [place(4, 0), ['card']],
  [place(2, 0), ['stage']],
  [place(0, 3), ['header']],
  [place(8, 0), []],
  [place(12, 0), []],
])('at %o stand %o', (position, parts) => {
  expect(partsAt(scene, position)).toEqual(parts);
});
