import type { JourneyMap } from '@cjm/grammar/model';
import { oncePer } from './once-per.ts';
import { type Comparison, compareMaps } from './outcomes.ts';
import { seePersonas } from './see-personas.ts';
import type { View } from './view.ts';

/** What becomes of the pains and needs of those who are seen; `map` is what is seen of it. */
export const comparisonIn = oncePer(({ against, personas }: View, map: JourneyMap): Comparison | undefined => {
  if (!against) return undefined;
  const { worries, ...rest } = compareMaps(map, seePersonas(against, personas));
  const isSeen = (persona: string | undefined) => persona === undefined || (personas?.includes(persona) ?? true);
  return { ...rest, worries: worries.filter(({ persona }) => isSeen(persona)) };
});
