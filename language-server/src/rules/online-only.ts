import { called, headRange } from './places.ts';
import type { Rule } from './rule.ts';
import { placesIn } from './walks.ts';

const options = {
  touchpoints: {
    type: 'integer',
    minimum: 1,
    default: 5,
    description: 'How many touchpoints a journey has at least before it is asked what happens off the screen.',
  },
} as const;

/** A step counts as life away from the screen, and of a channel that is neither online nor offline nothing is known. */
export const onlineOnly: Rule<typeof options> = {
  name: 'online-only',
  description: 'Require to say what happens off the screen.',
  category: 'insight',
  severity: 'info',
  options,
  looksAt: 'journey',
  *check({ map, journey }, _, { options: { touchpoints } }) {
    const places = placesIn(map);
    const isOnline = map.channels.length > 0 && map.channels.every(({ presence }) => presence === 'online');
    if (!isOnline || places.length < touchpoints || places.some(({ kind }) => kind === 'step')) return;
    yield {
      message: `All of ${called(map)} takes place online: add what happens off the screen, as a step or through an offline channel.`,
      range: headRange(journey),
    };
  },
};
