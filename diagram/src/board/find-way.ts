import { type Ground, isRow } from './board.ts';
import { type Crossings, crossingsBetween } from './count-crossings.ts';
import type { Loom, Place, Window } from './loom.ts';
import type { LooseStrand } from './strand.ts';

/** Levels above and below its ends that a strand looks at for a way. */
export const reach = 6;

const price = {
  crossing: 3,
  /** Of a step to another level, and of each level it goes. */
  step: 1.4,
  level: 0.3,
  /** Of a station passed: in the row of one of its ends, in another row, in a corridor. */
  ownRow: 0.2,
  otherRow: 0.8,
  corridor: 0.5,
  /** In addition, above or below all rows. */
  outside: 0.6,
  /** Of each strand that shares the place. */
  company: 0.4,
};

/** Of a step to the next level. */
const leastClimb = price.step + price.level;

/** A way over the board: where the strand passes the stations between its ends, and what that costs. */
export interface Way {
  readonly places: readonly Place[];
  readonly cost: number;
}

/** The cheapest way of a strand among those that the loom holds; it holds this one not. */
export function findWay(strand: LooseStrand, board: Ground, loom: Loom): Way {
  const from = board.spots.get(strand.left)?.level ?? 0;
  const to = board.spots.get(strand.right)?.level ?? 0;
  if (strand.end - strand.start === 1) {
    const crossed = loom.fromCardToCard(strand.left, strand.right);
    return { places: [], cost: stepBetween(from, to) + price.crossing * crossed };
  }
  const window: Window = {
    low: Math.max(0, Math.min(from, to) - reach),
    high: Math.min(board.levels - 1, Math.max(from, to) + reach),
  };
  const passing = ({ level, company }: Place) => {
    const shared = price.company * company;
    if (isRow(level)) return (level === from || level === to ? price.ownRow : price.otherRow) + shared;
    return price.corridor + (level === 0 || level === board.levels - 1 ? price.outside : 0) + shared;
  };

  const first = loom.places(strand.start + 1, window);
  const crossings = loom.fromCard(strand.left);
  const begin = (place: Place) => passing(place) + stepBetween(from, place.level) + price.crossing * crossings(place);
  let before: Step = { places: first, costs: first.map(begin), origins: [] };
  const steps = [before];
  for (let station = strand.start + 2; station < strand.end; station++) {
    const places = loom.places(station, window);
    before = stepOver(before, places, passing, loom.between(station - 1, before.places, places));
    steps.push(before);
  }
  return follow(steps, (place) => stepBetween(place.level, to), loom.toCard(strand.right));
}

/** No way of a strand costs less, whatever else is on the board. */
export function leastCost(strand: LooseStrand, board: Ground): number {
  const from = board.spots.get(strand.left)?.level ?? 0;
  const to = board.spots.get(strand.right)?.level ?? 0;
  return stepBetween(from, to) + price.ownRow * (strand.end - strand.start - 1);
}

function stepBetween(a: number, b: number): number {
  return a === b ? 0 : price.step + price.level * Math.abs(a - b);
}

/**
 * The cheapest way to each place from those of the station before, from the first of those where several are as cheap:
 * the innermost loop of the whole layout. Those on its own level come first, then the cheapest, so that most are never
 * looked at. Places are in the order of their levels.
 */
function stepOver(
  before: Step,
  places: readonly Place[],
  passing: (place: Place) => number,
  crossings: Crossings,
): Step {
  const order = cheapestFirst(before.costs);
  const starts = order.map((j) => before.costs[j] ?? 0);
  const levels = order.map((j) => before.places[j]?.level ?? 0);
  const costs: number[] = [];
  const origins: number[] = [];
  let straight = 0;
  for (let i = 0; i < places.length; i++) {
    const place = places[i];
    if (!place) continue;
    const { level } = place;
    let least = Number.POSITIVE_INFINITY;
    let origin = 0;
    while ((before.places[straight]?.level ?? level) < level) straight += 1;
    for (let j = straight; before.places[j]?.level === level; j++) {
      const start = before.costs[j] ?? 0;
      if (start >= least) continue;
      const total = start + price.crossing * crossingsBetween(crossings, j, i);
      if (total < least) [least, origin] = [total, j];
    }
    for (let k = 0; k < order.length; k++) {
      const start = starts[k] ?? 0;
      if (start + leastClimb > least) break;
      const climb = Math.abs((levels[k] ?? 0) - level);
      const cost = start + (price.step + price.level * climb);
      if (climb === 0 || cost > least) continue;
      const j = order[k] ?? 0;
      const total = cost + price.crossing * crossingsBetween(crossings, j, i);
      if (total > least || (total === least && j > origin)) continue;
      least = total;
      origin = j;
    }
    costs.push(least + passing(place));
    origins.push(origin);
  }
  return { places, costs, origins };
}

/** Their numbers: there are few, and hardly any out of order. */
function cheapestFirst(costs: readonly number[]): readonly number[] {
  const order: number[] = [];
  for (let i = 0; i < costs.length; i++) {
    const cost = costs[i] ?? 0;
    let at = i;
    while (at > 0 && (costs[order[at - 1] ?? 0] ?? 0) > cost) {
      order[at] = order[at - 1] ?? 0;
      at -= 1;
    }
    order[at] = i;
  }
  return order;
}

/** What it costs to come to each place of a station, and over which place of the station before. */
interface Step {
  readonly places: readonly Place[];
  readonly costs: readonly number[];
  readonly origins: readonly number[];
}

/** The way back from the end. */
function follow(steps: readonly Step[], stepFrom: (place: Place) => number, crossings: (place: Place) => number): Way {
  const last = steps.at(-1);
  let cost = Number.POSITIVE_INFINITY;
  let at = -1;
  last?.places.forEach((place, i) => {
    const free = (last.costs[i] ?? 0) + stepFrom(place);
    // What is crossed costs something, and takes the longest to count.
    if (free >= cost) return;
    const total = free + price.crossing * crossings(place);
    if (total < cost) [cost, at] = [total, i];
  });
  const places: Place[] = [];
  for (let i = steps.length - 1; i >= 0; i--) {
    const step = steps[i];
    const place = step?.places[at];
    if (place) places.push(place);
    at = step?.origins[at] ?? 0;
  }
  return { places: places.reverse(), cost };
}
