import { expect, test } from 'vitest';
import { placeCard } from '../../viewer/place-card.ts';

const window = { width: 800, height: 600 };
const card = { width: 300, height: 200 };

test.each([
  ['below', { left: 100, top: 100, width: 100, height: 40 }, { left: 100, top: 148 }],
  ['above, near the lower edge', { left: 100, top: 540, width: 100, height: 40 }, { left: 100, top: 332 }],
  ['beside what is too high', { left: 100, top: 10, width: 100, height: 580 }, { left: 208, top: 10 }],
  ['left of it, near the right edge', { left: 690, top: 10, width: 100, height: 580 }, { left: 382, top: 10 }],
  ['no farther than the edge', { left: 700, top: 100, width: 90, height: 40 }, { left: 492, top: 148 }],
])('%s', (_, about, place) => {
  expect(placeCard(about, card, window)).toEqual(place);
});

test('never outside of the window, whatever it is about', () => {
  for (const about of [
    { left: -500, top: -500, width: 5000, height: 5000 },
    { left: 790, top: 590, width: 400, height: 400 },
    { left: -90, top: 20, width: 60, height: 20 },
  ]) {
    const { left, top } = placeCard(about, card, window);
    expect(left).toBeGreaterThanOrEqual(8);
    expect(top).toBeGreaterThanOrEqual(8);
    expect(left + card.width).toBeLessThanOrEqual(792);
    expect(top + card.height).toBeLessThanOrEqual(592);
  }
});
