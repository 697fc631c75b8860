import type { Channel, JourneyMap, Move, Stage, Touchpoint } from '@cjm/grammar/model';
import { oncePer } from './once-per.ts';
import { shareLatest } from './share-latest.ts';

/** What of a map decides where its flow stands: most of what one writes does not. A map is one, too. */
export interface Skeleton {
  readonly channels: readonly Channel[];
  readonly stages: readonly { readonly touchpoints: readonly Joint[] }[];
  readonly moves: readonly Move[];
}

export type Joint = Pick<Touchpoint, 'id' | 'kind' | 'channels'>;

/** So many maps are worked on at a time. */
const latest = shareLatest<Skeleton>(8);

/** The same object for as long as nothing in it changes. `personas`: those in view, of whose map it is. */
export function skeletonOf({ id, channels, moves, stages }: JourneyMap, personas?: readonly string[]): Skeleton {
  const key = [id, ...(personas ?? [])].join(' ');
  return latest(key, { channels, moves, stages: stages.map((stage) => bareStage(stage)) });
}

const bareStage = oncePer(({ touchpoints }: Stage) => ({
  touchpoints: touchpoints.map(({ id, kind, channels }): Joint => ({ id, kind, channels })),
}));
