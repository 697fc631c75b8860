import { type Entry, fragment } from '../entry.ts';
import type { Sign } from '../marks/sign.ts';
import { valueText } from '../value-text.ts';
import type { Lane } from './lane.ts';

/** When it happens, and how long it takes. */
export const timeline: Lane = {
  name: 'timeline',
  caption: ({ lanes }) => lanes.timeline,
  icon: 'when',
  entries: (spots) =>
    spots.flatMap(({ of, place }): readonly Entry[] => {
      const icon = (name: 'when' | 'duration'): Sign => ({ kind: 'icon', icon: name, tone: 'soft' });
      const when = of.when === undefined ? [] : [fragment(of.when, { signs: [icon('when')] })];
      const duration = of.duration ? [fragment(valueText(of.duration), { signs: [icon('duration')] })] : [];
      const fragments = [...when, ...duration];
      if (fragments.length === 0) return [];
      const look = place.kind === 'touchpoint' ? {} : { ground: 'noteSoft' as const };
      return [
        {
          id: `${of.id}/time`,
          place,
          text: { look: 'time', round: 4, ...look, blocks: [{ flow: 'inline', fragments }] },
        },
      ];
    }),
};
