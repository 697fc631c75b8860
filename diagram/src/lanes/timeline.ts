import { type Entry, fragment } from '../entry.ts';
import type { Sign } from '../marks/sign.ts';
import { valueText } from '../value-text.ts';
import type { Lane } from './lane.ts';

/** When it happens, and how long it takes: on one axis, touchpoints first, whole stages below. */
export const timeline: Lane = {
  name: 'timeline',
  caption: ({ lanes }) => lanes.timeline,
  icon: 'when',
  hanging: true,
  axis: true,
  entries: (spots, { words }) =>
    spots.flatMap(({ of, place }): readonly Entry[] => {
      const icon = (name: 'when' | 'duration'): Sign => ({ kind: 'icon', icon: name, tone: 'soft' });
      const when = of.when === undefined ? [] : [fragment(of.when, { signs: [icon('when')] })];
      const duration = of.duration ? [fragment(valueText(words, of.duration), { signs: [icon('duration')] })] : [];
      const fragments = [...when, ...duration];
      if (fragments.length === 0) return [];
      const time = { when: of.when !== undefined, ...(of.duration ? { seconds: of.duration.to } : {}) };
      return [
        { id: `${of.id}/time`, place, text: { look: 'time', round: 0, time, blocks: [{ flow: 'inline', fragments }] } },
      ];
    }),
};
