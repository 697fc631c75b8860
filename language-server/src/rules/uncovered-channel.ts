import { called, headRange, listed } from './places.ts';
import type { Rule } from './rule.ts';
import { placesIn } from './walks.ts';
import { hasUnknownStops, uncoveredChannels } from './ways.ts';

/** A single touchpoint that is left out is said at the touchpoint. */
export const uncoveredChannel: Rule = {
  name: 'uncovered-channel',
  description: 'Require a path through each channel where paths are told.',
  category: 'completeness',
  severity: 'warning',
  looksAt: 'journey',
  about: ['Path'],
  *check({ map, journey }, { document }) {
    if (hasUnknownStops(journey)) return;
    for (const channel of uncoveredChannels(map)) {
      const places = placesIn(map).filter(({ channels }) => channels.includes(channel.id));
      yield {
        message: `No path goes through ${called(channel)}, though ${places.length} touchpoints do (${listed(places)}): tell the variant that does.`,
        range: headRange(journey),
        related: places.map(({ range }) => ({
          uri: document.uri.toString(),
          range,
          message: 'This touchpoint is on no path.',
        })),
      };
    }
  },
};
