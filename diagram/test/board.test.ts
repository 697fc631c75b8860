import { expect, test } from 'vitest';
import { createBoard, levelOfRow } from '../src/board/board.ts';
import { createCrossingsCount, crossingsBetween, type Line } from '../src/board/count-crossings.ts';
import { orderItems, type Wish } from '../src/board/order-items.ts';
import { assignRows } from '../src/board/rows.ts';
import { sectionsOf } from '../src/board/sections.ts';
import { strandsOf } from '../src/board/strand.ts';
import { weave } from '../src/board/weave.ts';
import { weaveSection } from '../src/board/weave-section.ts';
import { planMap } from '../src/plan.ts';
import { generateFlow } from './fixtures/generate-flow.ts';
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

/** A board on which no move has found its way yet. */
function newBoard(size: number, seed: number) {
  const { columns, cards, moves } = planMap(generateFlow(size, seed), { arrangement: 'compact' });
  const flow = {
    columns: columns.length,
    lanes: 1,
    cards: cards.flat().map(({ touchpoint: { id }, column }) => ({ id, column, lane: 0 })),
    moves: moves.map(({ move: { id, from, to } }) => ({ id, from, to })),
  };
  const rows = assignRows(flow);
  const levels = rows.lanes.map((_, row) => levelOfRow(row));
  return { board: createBoard(flow, rows, new Set()), moves: flow.moves, levelsOf: () => levels };
}

test('a section of the board is woven as it would be among all others at once', () => {
  for (let seed = 1; seed <= 19; seed++) {
    const { board, moves, levelsOf } = newBoard(60, seed);
    const strands = strandsOf(moves, board);
    const cards = [...board.spots.keys()];
    const sections = sectionsOf(board, strands, levelsOf);
    const choices = new Map(
      sections.flatMap(({ section, cards }) =>
        cards.map((card, i) => [card, section.cards[i]?.choices ?? []] as const),
      ),
    );
    const whole = weaveSection({
      width: board.width,
      levels: board.levels,
      cards: cards.map((card) => {
        const { station, level } = board.spots.get(card) ?? { station: 0, level: 0 };
        return { station, level, choices: choices.get(card) ?? [] };
      }),
      strands: strands.map(({ left, right }) => [cards.indexOf(left), cards.indexOf(right)]),
    });
    expect(sections.length).toBeGreaterThan(1);
    const woven = weave(board, moves, levelsOf);
    expect(woven.map(({ levels }) => levels.slice(1, -1))).toEqual(whole.ways);
    expect(cards.map((card) => board.spots.get(card)?.level)).toEqual(whole.levels);
  }
});
