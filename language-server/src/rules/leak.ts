import { exit } from '@cjm/grammar/model';
import { called } from './places.ts';
import type { Rule } from './rule.ts';
import { flowIn, hasPain, isTended, placesIn } from './walks.ts';

const options = {
  percent: {
    type: 'number',
    minimum: 0,
    maximum: 100,
    default: 30,
    description: 'How many of those at a touchpoint may leave the journey there, in percent.',
  },
} as const;

/** A loss that a pain explains or an opportunity answers is known; what is not measured is no loss. */
export const leak: Rule<typeof options> = {
  name: 'leak',
  description: 'Disallow a great measured loss without a pain or opportunity there.',
  category: 'insight',
  severity: 'warning',
  options,
  looksAt: 'journey',
  about: ['Move'],
  *check({ map }, _, { options: { percent } }) {
    const exits = new Map(
      map.moves.flatMap((move) => (move.to === exit && move.share !== undefined ? [[move.from, move]] : [])),
    );
    if (exits.size === 0) return;
    for (const place of placesIn(map)) {
      const { leaving = 0 } = flowIn(map).get(place.id) ?? {};
      const range = exits.get(place.id)?.range;
      if (!range || leaving <= percent || hasPain(map, place) || isTended(map, place)) continue;
      yield {
        message: `${Math.round(leaving * 10) / 10} % are lost at ${called(place)}, and the map does not say why: record the pain there, or an opportunity.`,
        range,
      };
    }
  },
};
