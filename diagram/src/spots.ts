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
  const ofStage: Spot[][] = map.stages.map(() => []);
  for (const card of cards) ofStage[card.stage]?.push(touchpointSpot(card));
  return [...ofStage, map.stages.map(stageSpot)].map(sameSpots);
}

const sameSpots = createSameList<Spot>();

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
