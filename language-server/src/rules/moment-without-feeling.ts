import { emotionsOf, isStage, isTouchpoint } from '@cjm/grammar';
import type { Persona, Stage, Touchpoint } from '@cjm/grammar/model';
import { called } from './places.ts';
import type { Rule } from './rule.ts';
import { placesIn } from './walks.ts';

/** A moment that decides is where a gap in the curve is worst. */
export const momentWithoutFeeling: Rule = {
  name: 'moment-without-feeling',
  description: 'Require the feelings of all who pass a moment of truth.',
  category: 'insight',
  severity: 'warning',
  looksAt: 'journey',
  about: ['MomentOfTruth'],
  *check({ map, nodes }, _, { voice }) {
    if (voice === 'modest' && placesIn(map).every(({ emotions }) => emotions.length === 0)) return;
    for (const place of map.stages.flatMap((stage) => [stage, ...stage.touchpoints])) {
      const node = nodes.get(place.id);
      const unknown = unknownAt(place, map.personas);
      if (!place.momentOfTruth || unknown.length === 0) continue;
      // An emotion for a misspelt persona is somebody's all the same.
      const isKnown = isTouchpoint(node) || isStage(node) ? emotionsOf(node).some(isMisaddressed) : false;
      if (isKnown) continue;
      yield {
        message: `${called(place)} is a moment of truth, and what ${unknown.map(called).join(' and ')} ${unknown.length > 1 ? 'feel' : 'feels'} there is not known: add an emotion from -2 to +2.`,
        range: place.momentOfTruth.range,
      };
    }
  },
};

/** Who passes without a known feeling: of a stage, whose feeling is known nowhere in it. */
function unknownAt(place: Stage | Touchpoint, personas: readonly Persona[]): Persona[] {
  const places = 'touchpoints' in place ? place.touchpoints : [place];
  return personas.filter(
    ({ id }) =>
      places.some((each) => each.personas.includes(id)) &&
      !places.some(({ emotions }) => emotions.some(({ persona }) => persona === id)),
  );
}

const isMisaddressed = ({ personas }: ReturnType<typeof emotionsOf>[number]): boolean =>
  personas.some((reference) => reference.error);
