import type { Emotion, JourneyMap, Stage, Touchpoint } from '@cjm/grammar/model';
import { called, signed } from './places.ts';
import type { Rule } from './rule.ts';
import { isTended } from './walks.ts';

/** A moment that an opportunity answers is taken care of. */
export const momentOfTruthNegative: Rule = {
  name: 'moment-of-truth-negative',
  description: 'Disallow moments of truth that feel bad without an opportunity there.',
  category: 'insight',
  severity: 'warning',
  looksAt: 'journey',
  about: ['MomentOfTruth'],
  *check({ map }) {
    for (const place of map.stages.flatMap((stage) => [stage, ...stage.touchpoints])) {
      if (!place.momentOfTruth || isTendedWithin(map, place)) continue;
      const worst = worstAt(place);
      const who = map.personas.find(({ id }) => id === worst?.persona);
      if (!worst || !who) continue;
      yield {
        message: `${called(place)} is a moment of truth, and ${called(who)} is at ${signed(worst.value)} there: answer it with an opportunity.`,
        range: place.momentOfTruth.range,
      };
    }
  },
};

/** The lowest feeling below zero. A stage as a whole is a bad moment if all of it is. */
function worstAt(place: Stage | Touchpoint): Emotion | undefined {
  const isWhole = 'touchpoints' in place;
  const emotions = isWhole ? place.touchpoints.flatMap((each) => [...each.emotions]) : place.emotions;
  const bad = emotions.filter(({ value }) => value < 0);
  if (isWhole && bad.length < emotions.length) return undefined;
  return bad.reduce<Emotion | undefined>((low, each) => (low && low.value <= each.value ? low : each), undefined);
}

const isTendedWithin = (map: JourneyMap, place: Stage | Touchpoint): boolean =>
  isTended(map, place) || ('touchpoints' in place && place.touchpoints.some((each) => isTended(map, each)));
