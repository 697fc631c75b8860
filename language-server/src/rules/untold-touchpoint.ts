import { called, headRange } from './places.ts';
import type { Rule } from './rule.ts';
import { placesIn } from './walks.ts';
import { hasUnknownStops, reachedIn, toldIn, uncoveredChannels } from './ways.ts';

/** What nothing leads to though it has moves is unreachable, and said as that. */
export const untoldTouchpoint: Rule = {
  name: 'untold-touchpoint',
  description: 'Require each touchpoint to be on a path where paths are told.',
  category: 'completeness',
  severity: 'warning',
  looksAt: 'journey',
  about: ['Path'],
  *check({ map, nodes, journey }, _, { speaks }) {
    if (map.paths.length === 0 || hasUnknownStops(journey)) return;
    const told = toldIn(map);
    const reached = reachedIn(map);
    const moved = new Set(map.moves.flatMap((move) => [move.from, move.to]));
    const channels = new Set((speaks('uncovered-channel') ? uncoveredChannels(map) : []).map(({ id }) => id));
    for (const place of placesIn(map)) {
      const node = nodes.get(place.id);
      if (!node || told.has(place.id) || place.personas.length === 0) continue;
      if (moved.has(place.id) && !reached.has(place.id)) continue;
      if (place.channels.some((channel) => channels.has(channel))) continue;
      yield {
        message: `${called(place)} is on no path: tell who gets there, and how, or remove it.`,
        range: headRange(node),
      };
    }
  },
};
