import { emotionsOf, isTouchpoint, type Stage, stagesOf, type Touchpoint, touchpointsOf } from '@cjm/grammar';
import { called, headRange, listed, referenceRange } from './places.ts';
import type { Rule } from './rule.ts';

/** Speaks only of a journey that records feelings at all; a map without any is a sketch, not a mistake. */
export const requireEmotion: Rule = {
  name: 'require-emotion',
  description: 'Require a feeling for each persona of the journey, and at each touchpoint of someone.',
  category: 'completeness',
  severity: 'warning',
  looksAt: 'journey',
  *check({ map, nodes, journey }, file) {
    const places = map.stages.flatMap((stage) => stage.touchpoints);
    const felt = places.filter((place) => place.emotions.length > 0);
    if (felt.length === 0) return;
    const misspelt =
      journey.personas.some((reference) => reference.error) ||
      stagesOf(journey).some((stage) => [stage, ...touchpointsOf(stage)].some(isMisaddressed));
    for (const persona of misspelt ? [] : map.personas) {
      if (felt.some((place) => place.emotions.some((emotion) => emotion.persona === persona.id))) continue;
      const taker = journey.personas.find((reference) => reference.ref === nodes.get(persona.id));
      yield {
        message: `${called(persona)} has no feeling anywhere in ${called(map)}: write at least one emotion for this persona.`,
        range: taker ? referenceRange(taker) : headRange(journey),
      };
    }
    const blank = places.filter((place) => {
      const node = nodes.get(place.id);
      const passed = place.emotions.length === 0 && place.personas.length > 0;
      return passed && isTouchpoint(node) && emotionsOf(node).length === 0 && !isMisaddressed(node.$container);
    });
    if (blank.length > felt.length) {
      yield {
        message: `${blank.length} of ${places.length} touchpoints have no emotion (${listed(blank)}): add one from -2 to +2 to each.`,
        range: headRange(journey),
        related: blank.map((place) => ({
          uri: file.document.uri.toString(),
          range: place.range,
          message: "Nobody's feeling is known here.",
        })),
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

/** An emotion for a misspelt persona is somebody's all the same: one mistake is one finding. */
const isMisaddressed = (place: Stage | Touchpoint): boolean =>
  emotionsOf(place).some((emotion) => emotion.personas.some((reference) => reference.error));
