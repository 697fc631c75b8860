import { type Board, isRow } from './board.ts';
import type { Crossings } from './count-crossings.ts';
import type { Loom, Place, Window } from './loom.ts';
import type { LooseStrand } from './strand.ts';

/** Levels above and below its ends that a strand looks at for a way. */
const reach = 6;

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

/** A way over the board: where the strand passes the stations between its ends, and what that costs. */
export interface Way {
  readonly places: readonly Place[];
  readonly cost: number;
}

/** The cheapest way of a strand among those that the loom holds; it holds this one not. */
export function findWay(strand: LooseStrand, board: Board, loom: Loom): Way {
  const from = board.spots.get(strand.left)?.level ?? 0;
  const to = board.spots.get(strand.right)?.level ?? 0;
  const stepTo = (a: number, b: number) => (a === b ? 0 : price.step + price.level * Math.abs(a - b));
  if (strand.end - strand.start === 1) {
    return { places: [], cost: stepTo(from, to) + price.crossing * loom.fromCardToCard(strand.left, strand.right) };
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

  const steps: Step[] = [];
  for (let station = strand.start + 1; station < strand.end; station++) {
    const places = loom.places(station, window);
    const before = steps.at(-1);
    const own = places.map(passing);
    if (!before) {
      const crossings = loom.fromCard(strand.left);
      const costs = new Float64Array(places.length);
      places.forEach((place, i) => {
        costs[i] = (own[i] ?? 0) + stepTo(from, place.level) + price.crossing * crossings(place);
      });
      steps.push({ places, costs, origins: new Int32Array(0) });
      continue;
    }
    steps.push(stepOver(before, places, own, loom.between(station - 1, before.places, places)));
  }
  return follow(steps, (place) => stepTo(place.level, to), loom.toCard(strand.right));
}

/** The cheapest way to each place from those of the station before: the innermost loop of the whole layout. */
function stepOver(before: Step, places: readonly Place[], own: readonly number[], crossings: Crossings): Step {
  const { left, right, both } = crossings;
  const width = places.length;
  const count = before.places.length;
  const levels = new Int32Array(count);
  for (let j = 0; j < count; j++) levels[j] = before.places[j]?.level ?? 0;
  const costs = new Float64Array(places.length);
  const origins = new Int32Array(places.length);
  for (let i = 0; i < places.length; i++) {
    const level = places[i]?.level ?? 0;
    const here = right[i] ?? 0;
    let least = Number.POSITIVE_INFINITY;
    let origin = 0;
    for (let j = 0; j < count; j++) {
      const climb = Math.abs((levels[j] ?? 0) - level);
      const cost = (before.costs[j] ?? 0) + (climb === 0 ? 0 : price.step + price.level * climb);
      if (cost >= least) continue;
      const crossed = here + (left[j] ?? 0) - 2 * (both[j * width + i] ?? 0);
      const total = cost + price.crossing * crossed;
      if (total >= least) continue;
      least = total;
      origin = j;
    }
    costs[i] = least + (own[i] ?? 0);
    origins[i] = origin;
  }
  return { places, costs, origins };
}

/** What it costs to come to each place of a station, and over which place of the station before. */
interface Step {
  readonly places: readonly Place[];
  readonly costs: Float64Array;
  readonly origins: Int32Array;
}

/** The way back from the end. */
function follow(steps: readonly Step[], stepFrom: (place: Place) => number, crossings: (place: Place) => number): Way {
  const last = steps.at(-1);
  const totals =
    last?.places.map((place, i) => (last.costs[i] ?? 0) + stepFrom(place) + price.crossing * crossings(place)) ?? [];
  const cost = Math.min(...totals);
  let at = totals.indexOf(cost);
  const places = steps.toReversed().flatMap(({ places: options, origins }) => {
    const place = options[at];
    at = origins[at] ?? 0;
    return place ? [place] : [];
  });
  return { places: places.toReversed(), cost };
}
