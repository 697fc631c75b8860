import type { IconName } from './marks/icon.ts';
import type { RemarkLook } from './marks/remark.ts';
import { words } from './words.ts';

/** A row of remarks across the map. */
export interface LaneOfRemarks {
  readonly name: string;
  readonly caption: string;
  readonly icon: IconName;
  readonly looks: readonly RemarkLook[];
}

/** What the customer wants of each stage. */
export const goalsLane: LaneOfRemarks = { name: 'goals', caption: words.lanes.goals, icon: 'goal', looks: ['goal'] };

/** Joys lead up to the curve, pains follow from it, and opportunities answer the pains: so they stand around it. */
export const lanesAboveEmotions: readonly LaneOfRemarks[] = [
  { name: 'actions', caption: words.lanes.actions, icon: 'action', looks: ['action'] },
  { name: 'thoughts', caption: words.lanes.thoughts, icon: 'thought', looks: ['thought', 'quote'] },
  { name: 'needs', caption: words.lanes.needs, icon: 'need', looks: ['need', 'expectation'] },
  { name: 'gains', caption: words.lanes.gains, icon: 'gain', looks: ['gain'] },
];

export const lanesBelowEmotions: readonly LaneOfRemarks[] = [
  { name: 'pains', caption: words.lanes.pains, icon: 'pain', looks: ['pain'] },
  { name: 'opportunities', caption: words.lanes.opportunities, icon: 'opportunity', looks: ['opportunity'] },
  { name: 'notes', caption: words.lanes.notes, icon: 'note', looks: ['note', 'question'] },
];
