import { createGround } from './board.ts';
import { findWay, leastCost, type Way } from './find-way.ts';
import { createLoom, type Place } from './loom.ts';
import type { Section } from './sections.ts';
import type { LooseStrand } from './strand.ts';

/** Each strand finds its way anew among all others so many times; cards are tried elsewhere in between. */
const rounds = 3;
/** Stations passed by all strands together beyond which one round has to do. */
const patience = 6000;
/** What a change has to save, so that rounding never makes two places take turns. */
const worthwhile = 0.01;
/** More than sums of the same costs in another order can differ. */
const rounding = 1e-6;

/** What becomes of a section, in its own order. */
export interface Woven {
  /** Of each card. */
  readonly levels: readonly number[];
  /** Of each strand at the stations between its ends. */
  readonly ways: readonly (readonly number[])[];
}

/** Ways of strands that found them in this order, after all others. */
interface Found {
  readonly strands: readonly LooseStrand[];
  readonly ways: readonly Way[];
  readonly cost: number;
}

/**
 * Ways for all strands, chosen for few crossings and few bends, one by one. Cards whose lines cross others are tried on
 * the other levels that they may stand on.
 */
export function weaveSection({ width, levels, cards, strands }: Section): Woven {
  const board = createGround(
    width,
    levels,
    cards.map((spot, i) => [String(i), spot]),
  );
  const loom = createLoom(board);
  const loose = strands.map(([left, right], index): LooseStrand => {
    const [start = 0, end = 0] = [cards[left]?.station, cards[right]?.station];
    return { index, left: String(left), right: String(right), start, end };
  });
  const ways = new Map<LooseStrand, readonly Place[]>();
  const put = (strand: LooseStrand, places: readonly Place[]) => {
    loom.add(strand, places);
    ways.set(strand, places);
  };
  const find = (strand: LooseStrand) => {
    const way = findWay(strand, board, loom);
    put(strand, way.places);
    return way;
  };
  const shortFirst = loose.toSorted((a, b) => a.end - a.start - (b.end - b.start) || a.index - b.index);
  for (const strand of shortFirst) find(strand);
  const long = shortFirst.filter(({ start, end }) => end - start > 1);
  const strandsAt = new Map<string, LooseStrand[]>([...board.spots.keys()].map((card) => [card, []]));
  for (const strand of loose) {
    strandsAt.get(strand.left)?.push(strand);
    strandsAt.get(strand.right)?.push(strand);
  }

  const removeAll = (strands: readonly LooseStrand[]) => {
    for (const strand of strands) loom.remove(strand);
  };
  const findAll = (strands: readonly LooseStrand[]): Found => {
    const found = strands.map(find);
    return { strands, ways: found, cost: found.reduce((sum, { cost }) => sum + cost, 0) };
  };
  /** The same where it costs less than `most`; else undefined, and the strands have no ways. */
  const findCheaper = (strands: readonly LooseStrand[], most: number): Found | undefined => {
    const found: Way[] = [];
    let cost = 0;
    let rest = strands.reduce((sum, strand) => sum + leastCost(strand, board), 0);
    for (const strand of strands) {
      if (cost + rest >= most + rounding) break;
      rest -= leastCost(strand, board);
      const way = find(strand);
      found.push(way);
      cost += way.cost;
    }
    if (found.length === strands.length && cost < most) return { strands, ways: found, cost };
    removeAll(strands.slice(0, found.length));
    return undefined;
  };

  /** Leaves the card on the best of the levels, in exchange for the card that stands there. */
  const tryElsewhere = (card: string, levels: readonly number[]) => {
    const own = strandsAt.get(card) ?? [];
    const spot = board.spots.get(card);
    if (!spot || levels.length < 2) return;
    // What there is now, where it was found so: then it need not be found again.
    let now: Found | undefined;
    for (const level of levels) {
      if (!own.some(loom.isCrossed)) return;
      const from = board.spots.get(card)?.level ?? 0;
      if (level === from) continue;
      const other = board.cardAt(spot.station, level);
      const displaced = other === undefined ? loom.passing(spot.station, level) : (strandsAt.get(other) ?? []);
      const others = displaced.filter((strand) => !own.includes(strand));
      const touched = others.length === 0 ? own : [...own, ...others];
      const move = (to: number) => {
        board.move(card, to);
        loom.moved(card);
        if (other !== undefined) loom.moved(other);
      };
      if (now?.strands !== touched) {
        removeAll(touched);
        now = findAll(touched);
      }
      const stay = now;
      removeAll(touched);
      move(level);
      now = findCheaper(touched, stay.cost - worthwhile);
      if (now) continue;
      move(from);
      touched.forEach((strand, i) => {
        put(strand, stay.ways[i]?.places ?? []);
      });
      now = stay;
    }
  };

  const length = long.reduce((sum, { start, end }) => sum + end - start, 0);
  for (let round = 1; round < (length > patience ? 1 : rounds); round++) {
    cards.forEach(({ choices }, i) => {
      tryElsewhere(String(i), choices);
    });
    for (const strand of long) {
      if (round > 1 && !loom.isCrossed(strand)) continue;
      loom.remove(strand);
      find(strand);
    }
  }
  return {
    levels: [...board.spots.values()].map(({ level }) => level),
    ways: loose.map((strand) => (ways.get(strand) ?? []).map(({ level }) => level)),
  };
}
