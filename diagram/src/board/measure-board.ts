import type { Box } from '../geometry.ts';
import { type Heights, measureHeights } from './heights.ts';
import type { Item, SizedLabel } from './items.ts';
import { heightFor, type Pins, pinSide, type Side, type Straight, sidesOf } from './pins.ts';
import type { BoardPlan } from './plan-board.ts';
import type { Sizes } from './sizes.ts';
import { type Stacks, stackBoard } from './stack-board.ts';
import { endOf, levelAt, type Strand } from './strand.ts';

/** The board with all that is known of it before the columns have their places: every height, in px. */
export interface MeasuredBoard extends Omit<BoardPlan, 'labels'> {
  readonly labels: readonly SizedLabel[];
  readonly heights: Heights;
  /** Upper edge and height of each card, by the touchpoint's id. */
  readonly cards: ReadonlyMap<string, Pick<Box, 'y' | 'height'>>;
  readonly pins: Pins;
  /** Where a strand is at each of its stations, ends included. */
  readonly lineY: (strand: Strand, station: number) => number;
  /** Middle of a label. */
  readonly labelY: (label: SizedLabel) => number;
}

export function measureBoard(planned: BoardPlan, sizes: Sizes): MeasuredBoard {
  const labelOf = new Map(sizes.labels.map((label) => [label.id, label]));
  const stacks = stackBoard(planned, labelOf, sizes.cardWidth);
  const straight = straightIn(stacks);
  const sides = sidesOf(planned.strands, stacks);
  const tall = measureCards(sizes, sides, straight);
  const heights = measureHeights(sizes, planned, stacks, tall);
  const pinAll = (all: readonly Side[], straightTo: Straight) =>
    new Map(all.flatMap((side) => pinSide(side, tall.get(side.card) ?? 0, straightTo)));
  const pins = { right: pinAll(sides.right, straight.right), left: pinAll(sides.left, straight.left) };
  const middleOf = (level: number) => heights.levels[level] ?? 0;
  const placeOf = (item: Item | undefined, level: number) =>
    ((item && heights.corridors.get(item)) ?? middleOf(level)) + stacks.offsetOf(item);
  return {
    ...planned,
    labels: stacks.labels.map((label) => {
      const item = stacks.under(label);
      const side = item && heights.sides.get(item);
      return side ? { ...label, side } : label;
    }),
    heights,
    pins,
    cards: new Map(
      [...planned.board.spots].map(([id, { level }]) => {
        const height = tall.get(id) ?? 0;
        return [id, { y: middleOf(level) - height / 2, height }];
      }),
    ),
    lineY: (strand, station) => {
      const middle = middleOf(levelAt(strand, station));
      if (station === strand.start) return middle + (pins.right.get(strand) ?? 0);
      if (station === endOf(strand)) return middle + (pins.left.get(strand) ?? 0);
      return placeOf(stacks.lineAt(strand, station), levelAt(strand, station));
    },
    labelY: (label) => placeOf(stacks.under(label), label.level),
  };
}

interface BothSides<T> {
  readonly left: T;
  readonly right: T;
}

/** Where strands run straight on from the sides of their cards. */
function straightIn({ lineAt, offsetOf }: Stacks): BothSides<Straight> {
  const towards = (strand: Strand, own: number, beside: number) =>
    levelAt(strand, beside) === levelAt(strand, own) ? offsetOf(lineAt(strand, beside)) : undefined;
  return {
    right: (strand) => towards(strand, strand.start, strand.start + 1),
    left: (strand) => towards(strand, endOf(strand), endOf(strand) - 1),
  };
}

/** As high as what a card says, or as what meets its sides. */
function measureCards(
  sizes: Sizes,
  sides: BothSides<readonly Side[]>,
  straight: BothSides<Straight>,
): ReadonlyMap<string, number> {
  const tall = new Map(sizes.cards.flat().map(({ id, height }) => [id, height]));
  const grow = (side: Side, straightTo: Straight) =>
    tall.set(side.card, Math.max(tall.get(side.card) ?? 0, heightFor(side, straightTo)));
  for (const side of sides.right) grow(side, straight.right);
  for (const side of sides.left) grow(side, straight.left);
  return tall;
}
