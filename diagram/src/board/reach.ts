import { narrowestCard } from '../spacing.ts';
import { isRow } from './board.ts';
import { halfOf, type Item, labelSpan, spanOf } from './items.ts';
import type { BoardPlan } from './plan-board.ts';
import type { Sizes } from './sizes.ts';
import type { Stacks } from './stack-board.ts';

/** What keeps others off: the quarters that it takes, both included, and how far it reaches from its unit's middle, in px. */
export interface Reach {
  readonly kind: 'card' | 'line';
  readonly from: number;
  readonly to: number;
  /** Negative: it begins below the middle. */
  readonly up: number;
  readonly down: number;
}

/** What goes up and down as one: all that a row holds, or what meets in a corridor. */
export interface Unit {
  readonly items: readonly Item[];
  readonly reaches: readonly Reach[];
  /** Of its upright line, where its only label keeps to one, though both are free. */
  readonly side?: 'left' | 'right';
}

/** By level: a row is one unit, a corridor as many as its lines and labels leave apart. */
export function unitsOf(
  sizes: Sizes,
  { board }: BoardPlan,
  stacks: Stacks,
  tall: ReadonlyMap<string, number>,
): readonly (readonly Unit[])[] {
  const cards: Reach[][] = Array.from({ length: board.levels }, () => []);
  for (const { id, below } of sizes.cards.flat()) {
    const { station, level } = board.spots.get(id) ?? { station: 0, level: 1 };
    const half = (tall.get(id) ?? 0) / 2;
    const start = 4 * station;
    // With the gutters beside it, where lines come to its sides; what hangs below it leaves them free.
    cards[level]?.push({ kind: 'card', from: start, to: start + 4, up: half, down: half });
    if (below > 0) cards[level]?.push({ kind: 'card', from: start + 1, to: start + 3, up: half, down: half + below });
  }
  return cards.map((own, level): readonly Unit[] => {
    const stack = stacks.levels.get(level);
    const groups = stack?.groups ?? [];
    const reachesOf = (items: readonly Item[]) =>
      items.flatMap((item) => reachesOfItem(item, stack?.offsets.get(item) ?? 0));
    if (!isRow(level)) return groups.map((items) => ({ items, reaches: reachesOf(items) }));
    const items = groups.flat();
    return [{ items, reaches: [...own, ...reachesOf(items)] }];
  });
}

/** The same unit with its label at either side of its line, where nothing else is. */
export function asides({ items }: Unit): readonly Unit[] {
  const [item] = items;
  if (item?.kind !== 'label' || items.length > 1) return [];
  const { label } = item;
  if (label.side !== 'both' || label.label.width > narrowestCard) return [];
  return (['left', 'right'] as const).map((side) => ({
    items,
    reaches: reachesOfItem({ kind: 'label', label: { ...label, side } }, 0),
    side,
  }));
}

function reachesOfItem(item: Item, offset: number): readonly Reach[] {
  const [first, last] = spanOf(item);
  const line: Reach = { kind: 'line', from: first, to: last, up: -offset, down: offset };
  const half = halfOf(item);
  if (!item.label) return [line];
  const [from, to] = labelSpan(item.label);
  const label: Reach = { kind: 'line', from, to, up: half - offset, down: half + offset };
  return item.kind === 'label' ? [label] : [line, label];
}

/** How far all of it reaches from its middle, in px. */
export function reachOf({ reaches }: Unit): Pick<Reach, 'up' | 'down'> {
  let [up, down] = [0, 0];
  for (const reach of reaches) {
    up = Math.max(up, reach.up);
    down = Math.max(down, reach.down);
  }
  return { up, down };
}

/** Upside down. */
export function flip(unit: Unit): Unit {
  return { ...unit, reaches: unit.reaches.map((reach) => ({ ...reach, up: reach.down, down: reach.up })) };
}
