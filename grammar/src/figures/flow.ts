import { exit, type JourneyMap, type Move } from '../model.ts';
import { placesOf } from './routes.ts';

/** What flows through a touchpoint. */
export interface Flow {
  /** Expected visits per customer who starts, 1 = each once; loops count again. Undefined: it depends on something unknown. */
  readonly reach?: number;
  /** Percent of those here who leave the journey here; 0 where no exit is told. Undefined: it is not measured. */
  readonly leaving?: number;
  /** Visits that end the journey here, per customer who starts: reach × leaving ÷ 100. */
  readonly loss?: number;
}

/**
 * Solves the linear flow along the measured moves: reach(t) = entry(t) + Σ reach(s) · share(s → t), a Markov chain's
 * expected visits (Kemeny & Snell, Finite Markov Chains, 1960).
 *
 * Entries are the starts of the paths, else the first touchpoint; the split between several is unknown. The only way
 * out of a touchpoint carries 100 % if unmeasured; an unstated remainder is unknown, not a loss.
 */
export function flowOf(map: JourneyMap): ReadonlyMap<string, Flow> {
  const ids = placesOf(map).map((place) => place.id);
  const starts = new Set(map.paths.length > 0 ? map.paths.flatMap((path) => path.stops.slice(0, 1)) : ids.slice(0, 1));
  const waysOut = Map.groupBy(map.moves, (move) => move.from);
  const shareOf = (move: Move): number | undefined =>
    move.share ?? (waysOut.get(move.from)?.length === 1 ? 100 : undefined);

  const unknown = new Set(starts.size > 1 ? starts : []);
  const reachable = spread(new Set(starts), waysOut);
  for (const move of map.moves) {
    if (reachable.has(move.from) && shareOf(move) === undefined && move.to !== exit) unknown.add(move.to);
  }
  spread(unknown, waysOut);

  const reach = solve(ids, starts, map.moves, shareOf, unknown);
  return new Map(
    ids.map((id) => {
      const visits = unknown.has(id) ? undefined : reach.get(id);
      const out = waysOut.get(id)?.find((move) => move.to === exit);
      const leaving = out ? shareOf(out) : 0;
      const loss = visits !== undefined && leaving !== undefined ? (visits * leaving) / 100 : undefined;
      return [
        id,
        {
          ...(visits !== undefined && { reach: visits }),
          ...(leaving !== undefined && { leaving }),
          ...(loss !== undefined && { loss }),
        },
      ];
    }),
  );
}

/** Adds all that moves lead to from the set. */
function spread(set: Set<string>, waysOut: ReadonlyMap<string, readonly Move[]>): ReadonlySet<string> {
  for (const id of set) for (const move of waysOut.get(id) ?? []) if (move.to !== exit) set.add(move.to);
  return set;
}

const enough = 1e-12;
const sweeps = 10_000;

/** Gauss–Seidel in text order, which a map without loops solves in one sweep. What does not settle has no answer. */
function solve(
  ids: readonly string[],
  starts: ReadonlySet<string>,
  moves: readonly Move[],
  shareOf: (move: Move) => number | undefined,
  unknown: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const waysIn = Map.groupBy(moves, (move) => move.to);
  const known = ids.filter((id) => !unknown.has(id));
  const reach = new Map<string, number>();
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let change = 0;
    for (const id of known) {
      const inflow = (waysIn.get(id) ?? []).reduce(
        (sum, move) => sum + ((reach.get(move.from) ?? 0) * (shareOf(move) ?? 0)) / 100,
        starts.has(id) ? 1 : 0,
      );
      change = Math.max(change, Math.abs(inflow - (reach.get(id) ?? 0)));
      reach.set(id, inflow);
    }
    if (change < enough) return reach;
  }
  return new Map();
}
