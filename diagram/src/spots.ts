import type { Stage, Touchpoint } from '@cjm/grammar/model';
import type { Place } from './entry.ts';
import { oncePer } from './once-per.ts';
import type { Plan, PlannedCard } from './plan.ts';
import { createSameList } from './same-list.ts';

/** A touchpoint or stage, and where entries about it stand. */
export type Spot =
  | { readonly kind: 'touchpoint'; readonly of: Touchpoint; readonly place: Place }
  | { readonly kind: 'stage'; readonly of: Stage; readonly place: Place };

/** The touchpoints of each stage, then the stages: each list the same for as long as everything in it is. */
export function spotsOf({ map, cards }: Plan): readonly (readonly Spot[])[] {
  return [...cards.map((each) => touchpointSpots(each)), sameSpots(map.stages.map((stage, i) => stageSpot(stage, i)))];
}

const sameSpots = createSameList<Spot>();

const touchpointSpots = oncePer((cards: readonly PlannedCard[]): readonly Spot[] =>
  cards.map((card) => touchpointSpot(card)),
);

const touchpointSpot = oncePer(
  ({ touchpoint, column, number }: PlannedCard): Spot => ({
    kind: 'touchpoint',
    of: touchpoint,
    place: { kind: 'touchpoint', touchpoint: touchpoint.id, column, number },
  }),
);

const stageSpot = oncePer(
  (stage: Stage, index: number): Spot => ({ kind: 'stage', of: stage, place: { kind: 'stage', stage: index } }),
);
