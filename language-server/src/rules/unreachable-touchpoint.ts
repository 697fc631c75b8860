import { called, headRange } from './places.ts';
import type { Rule } from './rule.ts';
import { placesIn } from './walks.ts';
import { hasUnknownStops, reachedIn } from './ways.ts';

/** Silent while a path or move leads to a name that nothing declares: that may be the missing way. */
export const unreachableTouchpoint: Rule = {
  name: 'unreachable-touchpoint',
  description: 'Require each touchpoint to be reached by a move or path.',
  category: 'correctness',
  severity: 'warning',
  looksAt: 'journey',
  *check({ map, nodes, journey }) {
    if (hasUnknownStops(journey)) return;
    const reached = reachedIn(map);
    // A touchpoint on no path, with no move of its own, is untold rather than unreachable.
    const told = map.paths.length > 0 && new Set(map.moves.flatMap((move) => [move.from, move.to]));
    for (const place of placesIn(map)) {
      const node = nodes.get(place.id);
      if (reached.has(place.id) || !node || (told && !told.has(place.id))) continue;
      yield {
        message: `Nobody gets to ${called(place)}: let a move or path lead there, or remove it.`,
        range: headRange(node),
      };
    }
  },
};
