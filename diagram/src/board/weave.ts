import type { Board } from './board.ts';
import { findWay } from './find-way.ts';
import { createLoom, type Place } from './loom.ts';
import type { LooseStrand, Strand } from './strand.ts';

/** Each strand finds its way anew among all others so many times; cards are tried elsewhere in between. */
const rounds = 3;
/** Stations passed by all strands together beyond which one round has to do. */
const patience = 6000;
/** What a change has to save, so that rounding never makes two places take turns. */
const worthwhile = 0.01;

/**
 * Ways for all strands, chosen for few crossings and few bends, one by one. Cards whose lines cross others are tried on
 * the other levels that they may stand on, if any are given.
 */
export function weave(
  board: Board,
  loose: readonly LooseStrand[],
  levelsOf?: (card: string) => readonly number[],
): readonly Strand[] {
  const loom = createLoom(board);
  const ways = new Map<LooseStrand, readonly Place[]>();
  const put = (strand: LooseStrand, places: readonly Place[]) => {
    loom.add(strand, places);
    ways.set(strand, places);
  };
  const find = (strand: LooseStrand) => {
    const way = findWay(strand, board, loom);
    put(strand, way.places);
    return way.cost;
  };
  const shortFirst = loose.toSorted((a, b) => a.end - a.start - (b.end - b.start) || a.index - b.index);
  for (const strand of shortFirst) find(strand);
  const long = shortFirst.filter(({ start, end }) => end - start > 1);
  const strandsAt = new Map<string, LooseStrand[]>([...board.spots.keys()].map((card) => [card, []]));
  for (const strand of loose) {
    strandsAt.get(strand.left)?.push(strand);
    strandsAt.get(strand.right)?.push(strand);
  }

  /** Leaves the card on the best of the levels, in exchange for the card that stands there. */
  const tryElsewhere = (card: string, levels: readonly number[]) => {
    const own = strandsAt.get(card) ?? [];
    const spot = board.spots.get(card);
    if (!spot || levels.length < 2) return;
    for (const level of levels) {
      if (own.every((strand) => loom.crossings(strand) === 0)) return;
      const from = board.spots.get(card)?.level ?? 0;
      if (level === from) continue;
      const other = board.cardAt(spot.station, level);
      const displaced = other === undefined ? loom.passing(spot.station, level) : (strandsAt.get(other) ?? []);
      const touched = [...new Set([...own, ...displaced])];
      const move = (to: number) => {
        for (const strand of touched) loom.remove(strand);
        board.move(card, to);
        loom.moved(card);
        if (other !== undefined) loom.moved(other);
        return touched.reduce((sum, strand) => sum + find(strand), 0);
      };
      const stay = move(from);
      if (move(level) >= stay - worthwhile) move(from);
    }
  };

  const length = long.reduce((sum, { start, end }) => sum + end - start, 0);
  for (let round = 1; round < (length > patience ? 1 : rounds); round++) {
    if (levelsOf) for (const card of board.spots.keys()) tryElsewhere(card, levelsOf(card));
    for (const strand of long) {
      if (round > 1 && loom.crossings(strand) === 0) continue;
      loom.remove(strand);
      find(strand);
    }
  }
  return loose.map((strand): Strand => {
    const { end: _, ...rest } = strand;
    const levelOf = (card: string) => board.spots.get(card)?.level ?? 0;
    const between = (ways.get(strand) ?? []).map(({ level }) => level);
    return { ...rest, levels: [levelOf(strand.left), ...between, levelOf(strand.right)] };
  });
}
