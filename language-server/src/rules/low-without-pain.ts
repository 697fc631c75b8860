import { isEmotion } from '@cjm/grammar';
import type { Emotion, Persona, Touchpoint } from '@cjm/grammar/model';
import { unexplainedDrops } from './emotion-cliff.ts';
import { called, headRange, signed } from './places.ts';
import type { Rule } from './rule.ts';
import { hasPain, placesIn } from './walks.ts';

const options = {
  value: {
    type: 'number',
    minimum: -2,
    maximum: 0,
    default: -2,
    description: 'The feeling from which downward a pain has to tell why.',
  },
} as const;

/** A low point that is a cliff as well is said there, one that is off the scale where its number is. */
export const lowWithoutPain: Rule<typeof options> = {
  name: 'low-without-pain',
  description: 'Require a pain where a feeling is as low as it gets.',
  category: 'insight',
  severity: 'warning',
  options,
  looksAt: 'journey',
  about: ['Emotion'],
  *check({ map, nodes }, _, { options: { value }, speaks }) {
    const cliffs = new Set(speaks('emotion-cliff') ? unexplainedDrops(map).map(({ to }) => to.emotion.id) : []);
    const personas = new Map(map.personas.map((persona) => [persona.id, persona]));
    const low = placesIn(map).flatMap((place) =>
      place.emotions.flatMap((emotion): Low[] => {
        const persona = personas.get(emotion.persona);
        if (!persona || emotion.value > value || cliffs.has(emotion.id) || hasPain(map, place, persona)) return [];
        return [{ place, emotion, persona }];
      }),
    );
    for (const [node, same] of Map.groupBy(low, ({ emotion }) => nodes.get(emotion.id))) {
      const [first] = same;
      if (!first || !isEmotion(node) || node.value !== first.emotion.value) continue;
      const who = [...new Set(same.map(({ persona }) => called(persona)))];
      yield {
        message: `${who.join(' and ')} ${who.length > 1 ? 'are' : 'is'} at ${signed(first.emotion.value)} at ${called(first.place)}, and the map does not say why: record the pain.`,
        range: headRange(node),
      };
    }
  },
};

interface Low {
  readonly place: Touchpoint;
  readonly emotion: Emotion;
  readonly persona: Persona;
}
