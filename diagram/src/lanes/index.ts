import { blueprint } from './blueprint.ts';
import { goals } from './goals.ts';
import { kept } from './kept.ts';
import type { Lane } from './lane.ts';
import { metrics } from './metrics.ts';
import { notes } from './notes.ts';
import { opportunities } from './opportunities.ts';
import { outcomes } from './outcomes.ts';
import { owners } from './owners.ts';
import { remarkLane } from './remark-lane.ts';
import { timeline } from './timeline.ts';

/** Between the stages and the flow: what is wanted. */
export const lanesAboveFlow: readonly Lane[] = [goals].map(kept);

/** Joys lead up to the curve, pains follow from it, and opportunities answer the pains: so they stand around it. */
export const lanesAboveEmotions: readonly Lane[] = [
  timeline,
  remarkLane('actions', 'action', ['action']),
  remarkLane('thoughts', 'thought', ['thought', 'quote']),
  remarkLane('needs', 'need', ['need', 'expectation']),
  remarkLane('gains', 'gain', ['gain']),
].map(kept);

const below: readonly Lane[] = [
  outcomes,
  { ...remarkLane('pains', 'pain', ['pain']), hanging: true, tied: true },
  opportunities,
  metrics,
  ...blueprint,
  owners,
  notes,
];

export const lanesBelowEmotions = below.map(kept);
