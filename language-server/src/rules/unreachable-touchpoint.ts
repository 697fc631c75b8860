import { type Journey, movesOf, pathsOf } from '@cjm/grammar';
import type { JourneyMap } from '@cjm/grammar/model';
import { called, headRange } from './places.ts';
import type { Rule } from './rule.ts';

/** Silent while a path or move leads to a name that nothing declares: that may be the missing way. */
export const unreachableTouchpoint: Rule = {
  name: 'unreachable-touchpoint',
  description: 'Require each touchpoint to be reached by a move or path.',
  category: 'correctness',
  severity: 'warning',
  looksAt: 'journey',
  *check({ map, nodes, journey }) {
    if (hasUnknownStops(journey)) return;
    const onward = Map.groupBy(map.moves, (move) => move.from);
    const reached = new Set(entriesOf(map));
    for (const id of reached) for (const move of onward.get(id) ?? []) reached.add(move.to);
    // A touchpoint on no path, with no move of its own, is untold rather than unreachable.
    const told = new Set(map.moves.flatMap((move) => [move.from, move.to]));
    for (const place of map.stages.flatMap((stage) => stage.touchpoints)) {
      const node = nodes.get(place.id);
      if (reached.has(place.id) || !node || (map.paths.length > 0 && !told.has(place.id))) continue;
      yield {
        message: `Nobody gets to ${called(place)}: let a move or path lead there, or remove it.`,
        range: headRange(node),
      };
    }
  },
};

/** The starts of the paths, else the first touchpoint, of each persona the first that it passes. */
function entriesOf(map: JourneyMap): string[] {
  if (map.paths.length > 0) return map.paths.flatMap((path) => path.stops.slice(0, 1));
  const places = map.stages.flatMap((stage) => stage.touchpoints);
  const firsts = map.personas.map(({ id }) => places.find((place) => place.personas.includes(id)));
  return [places[0], ...firsts].flatMap((place) => place?.id ?? []);
}

function hasUnknownStops(journey: Journey): boolean {
  const stops = [
    ...pathsOf(journey).flatMap((path) => path.stops.map((stop) => stop.touchpoint)),
    ...movesOf(journey).flatMap((move) => [move.source, ...move.targets.map((target) => target.touchpoint)]),
  ];
  return stops.some((reference) => reference?.error);
}
