import type { Touchpoint } from '@cjm/grammar/model';
import { called, headRange } from './places.ts';
import type { Rule } from './rule.ts';

/** Speaks only of a journey that records feelings at all; a map without any is a sketch, not a mistake. */
export const requireEmotion: Rule = {
  name: 'require-emotion',
  description: 'Require a feeling for each persona of the journey, and at each touchpoint of someone.',
  category: 'completeness',
  severity: 'warning',
  looksAt: 'journey',
  *check({ map, nodes, journey }) {
    const places = map.stages.flatMap((stage) => stage.touchpoints);
    const felt = places.filter((place) => place.emotions.length > 0);
    if (felt.length === 0) return;
    for (const persona of map.personas) {
      if (felt.some((place) => place.emotions.some((emotion) => emotion.persona === persona.id))) continue;
      const taker = journey.personas.find((reference) => reference.ref === nodes.get(persona.id));
      const node = nodes.get(persona.id);
      if (!node) continue;
      yield {
        message: `${called(persona)} has no feeling anywhere in ${called(map)}: write at least one emotion for this persona.`,
        range: taker?.$refNode ? taker.$refNode.range : headRange(journey),
      };
    }
    const blank = places.filter((place) => place.emotions.length === 0 && place.personas.length > 0);
    if (blank.length > felt.length) {
      yield {
        message: `${blank.length} of ${places.length} touchpoints have no emotion: ${listed(blank)}.`,
        range: headRange(journey),
      };
      return;
    }
    for (const place of blank) {
      const node = nodes.get(place.id);
      if (!node) continue;
      yield {
        message: `Nobody's feeling at ${called(place)} is known: add an emotion from -2 to +2.`,
        range: headRange(node),
      };
    }
  },
};

function listed(places: readonly Touchpoint[]): string {
  const shown = places.slice(0, 5).map(called).join(', ');
  return places.length > 5 ? `${shown}, …` : shown;
}
