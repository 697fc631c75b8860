import {
  emotionsOf,
  isTouchpoint,
  type Journey,
  type Stage,
  stagesOf,
  type Touchpoint,
  touchpointsOf,
} from '@cjm/grammar';
import { gaps } from './gaps.ts';
import { called } from './places.ts';
import type { Rule } from './rule.ts';
import { takerRange } from './taker-range.ts';
import { placesIn } from './walks.ts';

/** A map without any feeling is a sketch, not a mistake. A moment of truth without one is said as that. */
export const requireEmotion: Rule = {
  name: 'require-emotion',
  description: 'Require a feeling for each persona of the journey, and at each touchpoint of someone.',
  category: 'completeness',
  severity: 'warning',
  looksAt: 'journey',
  *check(mapped, file, { speaks, voice }) {
    const { map, nodes, journey } = mapped;
    const places = placesIn(map);
    const felt = new Set<string>();
    for (const { emotions } of places) for (const { persona } of emotions) felt.add(persona);
    const unfelt = felt.size === 0 ? [] : map.personas.filter(({ id }) => !felt.has(id));
    for (const persona of unfelt) {
      if (isMisspelt(journey)) break;
      yield {
        message: `${called(persona)} has no feeling anywhere in ${called(map)}: write at least one emotion for this persona.`,
        range: takerRange(mapped, persona),
      };
    }
    const lacking = places.filter((place) => {
      const node = nodes.get(place.id);
      if (place.emotions.length > 0 || place.personas.length === 0 || !isTouchpoint(node)) return false;
      if (place.momentOfTruth && speaks('moment-without-feeling')) return false;
      return emotionsOf(node).length === 0 && !isMisaddressed(node.$container);
    });
    yield* gaps(mapped, file, voice, {
      among: places.length,
      lacking,
      used: felt.size > 0,
      each: (place) => `Nobody's feeling at ${called(place)} is known: add an emotion from -2 to +2.`,
      together: (names) =>
        `${lacking.length} of ${places.length} touchpoints have no emotion (${names}): add one from -2 to +2 to each.`,
      related: "Nobody's feeling is known here.",
    });
  },
};

const isMisspelt = (journey: Journey): boolean =>
  journey.personas.some((reference) => reference.error) ||
  stagesOf(journey).some((stage) => [stage, ...touchpointsOf(stage)].some(isMisaddressed));

/** An emotion for a misspelt persona is somebody's all the same: one mistake is one finding. */
const isMisaddressed = (place: Stage | Touchpoint): boolean =>
  emotionsOf(place).some((emotion) => emotion.personas.some((reference) => reference.error));
