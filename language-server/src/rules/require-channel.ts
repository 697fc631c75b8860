import { isTouchpoint } from '@cjm/grammar';
import { gaps } from './gaps.ts';
import { called } from './places.ts';
import type { Rule } from './rule.ts';
import { placesIn } from './walks.ts';

/** A step is done alone; a channel that is misspelt is one all the same. */
export const requireChannel: Rule = {
  name: 'require-channel',
  description: 'Require a channel for each touchpoint.',
  category: 'completeness',
  severity: 'warning',
  looksAt: 'journey',
  *check(mapped, file, { voice }) {
    const { map, nodes } = mapped;
    const touchpoints = placesIn(map).filter(({ kind }) => kind === 'touchpoint');
    const lacking = touchpoints.filter(({ id, channels }) => {
      const node = nodes.get(id);
      return (
        channels.length === 0 && isTouchpoint(node) && node.channels.length + node.$container.channels.length === 0
      );
    });
    yield* gaps(mapped, file, voice, {
      among: touchpoints.length,
      lacking,
      used: map.channels.length > 0,
      each: (place) =>
        `${called(place)} has no channel: say with "via" where the customer meets you, or call it a step if nobody does.`,
      together: (names) =>
        `${lacking.length} of ${touchpoints.length} touchpoints have no channel (${names}): say with "via" where the customer meets you, or call steps what they do alone.`,
      related: 'This touchpoint has no channel.',
    });
  },
};
