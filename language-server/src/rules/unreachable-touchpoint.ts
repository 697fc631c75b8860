import { exit } from '@cjm/grammar/model';
import { called, headRange } from './places.ts';
import type { Rule } from './rule.ts';

/** Entries are the starts of the paths, else the first touchpoint. */
export const unreachableTouchpoint: Rule = {
  name: 'unreachable-touchpoint',
  description: 'Require each touchpoint to be reached by a move or path.',
  category: 'correctness',
  severity: 'warning',
  looksAt: 'journey',
  *check({ map, nodes }) {
    const places = map.stages.flatMap((stage) => stage.touchpoints);
    const starts = map.paths.length > 0 ? map.paths.flatMap((path) => path.stops.slice(0, 1)) : [places[0]?.id ?? exit];
    const onward = Map.groupBy(map.moves, (move) => move.from);
    const reached = new Set(starts);
    for (const id of reached) for (const move of onward.get(id) ?? []) reached.add(move.to);
    // A touchpoint on no path, with no move of its own, is untold rather than unreachable.
    const told = new Set(map.moves.flatMap((move) => [move.from, move.to]));
    for (const place of places) {
      const node = nodes.get(place.id);
      if (reached.has(place.id) || !node || (map.paths.length > 0 && !told.has(place.id))) continue;
      yield {
        message: `Nobody gets to ${called(place)}: no move leads there from the start of the journey.`,
        range: headRange(node),
      };
    }
  },
};
