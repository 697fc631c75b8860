/**
 * What stands at each station of the board, from top to bottom: cards, and strands that pass. Two lines between two
 * stations cross where their ends are in another order at the one than at the other.
 */
import type { Ground } from './board.ts';
import { type Crossings, createCrossingsCount, type Line } from './count-crossings.ts';
import type { LooseStrand } from './strand.ts';

/** A card or a strand at a station. */
interface Entry {
  level: number;
  /** How many entries are above it; kept by the loom. */
  index: number;
}

/** A place for a strand at a station. */
export interface Place {
  readonly level: number;
  /** How many entries are above it, and how many share its level. */
  readonly gap: number;
  readonly company: number;
}

/** Levels that are looked at, both included. */
export interface Window {
  readonly low: number;
  readonly high: number;
}

export interface Loom {
  /** Where a strand could pass a station, within the window; places on a card are not among them. */
  places(station: number, window: Window): readonly Place[];
  /**
   * What a new line through the gutter right of the station would cross, from any of these places to any of those; the
   * answer holds until the next one.
   */
  between(station: number, from: readonly Place[], to: readonly Place[]): Crossings;
  /** The same from a card, to a card, and from one card to another. */
  fromCard(card: string): (to: Place) => number;
  toCard(card: string): (from: Place) => number;
  fromCardToCard(left: string, right: string): number;
  add(strand: LooseStrand, places: readonly Place[]): void;
  remove(strand: LooseStrand): void;
  /** Whether a strand crosses any line. */
  isCrossed(strand: LooseStrand): boolean;
  /** Strands that pass the station at this level. */
  passing(station: number, level: number): readonly LooseStrand[];
  /** Tells that the board has moved a card. */
  moved(card: string): void;
}

/** In a crowd on one level so many places are looked at, the first and the last among them. */
const choices = 8;

export function createLoom(board: Ground): Loom {
  const orders = Array.from({ length: board.width }, (): Entry[] => []);
  const gutters = Array.from({ length: board.width }, (): Line[] => []);
  const passers = new Map<Entry, LooseStrand>();
  const woven = new Map<LooseStrand, { readonly entries: readonly Entry[]; readonly lines: readonly Line[] }>();
  const cards = new Map<string, Entry>();
  const countCrossings = createCrossingsCount();
  const orderAt = (station: number) => orders[station] ?? [];
  const gutterAt = (station: number) => gutters[station] ?? [];
  const spotOf = (card: string) => board.spots.get(card) ?? { station: 0, level: 0 };

  const insert = (order: Entry[], at: number, entry: Entry) => {
    order.splice(at, 0, entry);
    renumber(order, at);
  };
  const take = (order: Entry[], at: number) => {
    order.splice(at, 1);
    renumber(order, at);
  };
  const settle = (card: string) => {
    const { station, level } = spotOf(card);
    const order = orderAt(station);
    const known = cards.get(card);
    if (known) take(order, known.index);
    const entry = known ?? { level, index: 0 };
    entry.level = level;
    cards.set(card, entry);
    insert(order, firstFrom(order, level + 1), entry);
  };
  for (const card of board.spots.keys()) settle(card);
  const entryOf = (card: string): Entry => cards.get(card) ?? { level: 0, index: 0 };

  return {
    places(station, { low, high }) {
      const order = orderAt(station);
      const places: Place[] = [];
      let gap = firstFrom(order, low);
      for (let level = low; level <= high; level++) {
        let end = gap;
        while (order[end]?.level === level) end += 1;
        const company = end - gap;
        const taken = board.isTaken(station, level);
        if (!taken) {
          const stride = Math.max(1, Math.ceil(company / choices));
          for (let i = gap; i < end; i += stride) places.push({ level, gap: i, company });
          places.push({ level, gap: end, company });
        }
        gap = end;
      }
      return places;
    },
    between: (station, from, to) =>
      countCrossings(gutterAt(station), from, orderAt(station).length, to, orderAt(station + 1).length),
    fromCard(card) {
      const { index } = entryOf(card);
      const lines = gutterAt(spotOf(card).station);
      return ({ gap }) =>
        count(lines, ({ left, right }) =>
          left.index < index ? right.index >= gap : left.index > index && right.index < gap,
        );
    },
    toCard(card) {
      const { index } = entryOf(card);
      const lines = gutterAt(spotOf(card).station - 1);
      return ({ gap }) =>
        count(lines, ({ left, right }) =>
          right.index < index ? left.index >= gap : right.index > index && left.index < gap,
        );
    },
    fromCardToCard(left, right) {
      const line = { left: entryOf(left), right: entryOf(right) };
      return count(gutterAt(spotOf(left).station), (other) => cross(line, other));
    },
    add(strand, places) {
      const entries = places.map(({ level, gap }, i) => {
        const entry = { level, index: gap };
        insert(orderAt(strand.start + 1 + i), gap, entry);
        passers.set(entry, strand);
        return entry;
      });
      const lines: Line[] = [];
      let left = entryOf(strand.left);
      for (const right of [...entries, entryOf(strand.right)]) {
        const line = { left, right };
        gutterAt(strand.start + lines.length).push(line);
        lines.push(line);
        left = right;
      }
      woven.set(strand, { entries, lines });
    },
    remove(strand) {
      const { entries, lines } = woven.get(strand) ?? { entries: [], lines: [] };
      lines.forEach((line, i) => {
        const gutter = gutterAt(strand.start + i);
        gutter.splice(gutter.lastIndexOf(line), 1);
      });
      entries.forEach((entry, i) => {
        take(orderAt(strand.start + 1 + i), entry.index);
        passers.delete(entry);
      });
      woven.delete(strand);
    },
    isCrossed(strand) {
      const lines = woven.get(strand)?.lines ?? [];
      return lines.some((line, i) => gutterAt(strand.start + i).some((other) => cross(line, other)));
    },
    passing: (station, level) =>
      orderAt(station).flatMap((entry) => (entry.level === level ? (passers.get(entry) ?? []) : [])),
    moved: settle,
  };
}

/** Index of the first entry on this level or below it. */
function firstFrom(order: readonly Entry[], level: number): number {
  let at = 0;
  while (at < order.length && (order[at]?.level ?? level) < level) at += 1;
  return at;
}

function renumber(order: readonly Entry[], from: number): void {
  for (let i = from; i < order.length; i++) {
    const entry = order[i];
    if (entry) entry.index = i;
  }
}

function cross(a: Line, b: Line): boolean {
  return (a.left.index - b.left.index) * (a.right.index - b.right.index) < 0;
}

function count<T>(items: readonly T[], test: (item: T) => boolean): number {
  let sum = 0;
  for (const item of items) if (test(item)) sum += 1;
  return sum;
}
