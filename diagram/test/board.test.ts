import { expect, test } from 'vitest';
import { createCrossingsCount, crossingsBetween, type Line } from '../src/board/count-crossings.ts';
import { orderItems, type Wish } from '../src/board/order-items.ts';
import { createRandom } from './fixtures/generate-map.ts';

const against = (order: readonly number[], wishes: readonly Wish[]) =>
  wishes.filter(({ first, second }) => order.indexOf(first) > order.indexOf(second));

test('wishes that do not contradict each other all come true', () => {
  for (let seed = 1; seed <= 50; seed++) {
    const random = createRandom(seed);
    const count = 2 + Math.floor(random() * 12);
    const hidden = Array.from({ length: count }, (_, i) => i).toSorted(() => random() - 0.5);
    const wishes = hidden.flatMap((first, i) =>
      hidden.slice(i + 1).flatMap((second) => (random() < 0.3 ? [{ first, second, weight: 1 }] : [])),
    );
    const order = orderItems(count, wishes);
    expect(order.toSorted((a, b) => a - b)).toEqual(hidden.toSorted((a, b) => a - b));
    expect(against(order, wishes)).toEqual([]);
  }
});

test('of two wishes that contradict each other the stronger comes true', () => {
  const wishes = [
    { first: 0, second: 1, weight: 1 },
    { first: 1, second: 0, weight: 2 },
  ];
  expect(orderItems(2, wishes)).toEqual([1, 0]);
});

test('crossings are counted as one would count them by hand', () => {
  const count = createCrossingsCount();
  for (let seed = 1; seed <= 50; seed++) {
    const random = createRandom(seed);
    const entries = 1 + Math.floor(random() * 9);
    const pick = () => Math.floor(random() * entries);
    const lines: readonly Line[] = Array.from({ length: Math.floor(random() * 80) }, () => ({
      left: { index: pick() },
      right: { index: pick() },
    }));
    const places = Array.from({ length: entries + 1 }, (_, gap) => ({ level: gap, gap, company: 0 })).filter(
      () => random() < 0.7,
    );
    const crossings = count(lines, places, entries, places, entries);
    places.forEach((from, i) => {
      places.forEach((to, j) => {
        const byHand = lines.filter((line) => line.left.index < from.gap !== line.right.index < to.gap).length;
        expect(crossingsBetween(crossings, i, j)).toBe(byHand);
      });
    });
  }
});
