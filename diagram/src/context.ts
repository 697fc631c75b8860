import type { JourneyMap } from '@cjm/grammar/model';
import { comparisonIn } from './comparison.ts';
import { type Lookups, lookupsOf } from './lookups.ts';
import { oncePer } from './once-per.ts';
import type { Comparison } from './outcomes.ts';
import type { PersonaSign } from './persona-signs.ts';
import type { Plan } from './plan.ts';
import { type Spot, spotsOf } from './spots.ts';

/** The plan of a map, and what its lanes look up in it. */
export interface Context extends Lookups {
  readonly plan: Plan;
  readonly map: JourneyMap;
  /** The same again, as one object that an edit elsewhere leaves as it is. */
  readonly lookups: Lookups;
  /** What lanes speak of, in the order of the text: the touchpoints of each stage, then the stages. */
  readonly spots: readonly (readonly Spot[])[];
  /** With the journey that the view compares it with. */
  readonly comparison?: Comparison;
}

export function contextOf(plan: Plan): Context {
  const { map, whole, view, words } = plan;
  const lookups = lookupsOf(map, whole, view.against, words);
  const comparison = comparisonIn(view, map);
  return { ...lookups, plan, map, lookups, spots: spotsOf(plan), ...(comparison ? { comparison } : {}) };
}

/** The personas that the view shows. */
export function shownSigns({ signs, plan: { view } }: Context): readonly PersonaSign[] {
  return view.personas ? signsAmong(signs, view.personas) : signs;
}

const signsAmong = oncePer((signs: readonly PersonaSign[], ids: readonly string[]) =>
  signs.filter(({ id }) => ids.includes(id)),
);
