import type { JourneyMap } from '@cjm/grammar/model';
import { comparisonIn } from '../comparison.ts';
import { idsOf } from '../ids.ts';
import { oncePer } from '../once-per.ts';
import type { Worry } from '../outcomes.ts';
import { seePersonas } from '../see-personas.ts';
import type { View } from '../view.ts';

/** The pains and needs of the journey that the view compares the map with, by the ids of their elements. */
export const worriesShown = oncePer((map: JourneyMap, view: View): ReadonlyMap<string, Worry> => {
  const comparison = comparisonIn(view, seePersonas(map, view.personas));
  const idOf = idsOf(map.id);
  return new Map(comparison?.worries.map((worry) => [idOf(worry.id), worry]));
});
