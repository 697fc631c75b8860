import type { Joint, Skeleton } from './skeleton.ts';
import type { View } from './view.ts';
import type { Words } from './words.ts';

/** How the flow is laid out: rows free, or one row of cards for each channel. */
export type Arrangement = 'compact' | 'swimlanes';

/** A row of the flow: the touchpoints whose main channel it is. */
export interface FlowLane {
  /** Index of the channel in the map's list; undefined: those without one, and steps. */
  readonly channel: number | undefined;
  readonly caption: string;
  /** Whether nothing but steps stands in it. */
  readonly steps: boolean;
}

/** As the view wants it; by itself swimlanes where they have something to tell and room to tell it: 2–6 channels. */
export function arrangementOf(map: Skeleton, view: View): Arrangement {
  const wanted = view.arrangement ?? 'auto';
  if (wanted !== 'auto') return wanted;
  const used = mainChannels(map).size;
  return used >= 2 && used <= 6 ? 'swimlanes' : 'compact';
}

/** One lane for each channel that is some touchpoint's main one, in the map's order; last those without a channel. */
export function flowLanesOf(map: Skeleton, words: Words): readonly FlowLane[] {
  const used = mainChannels(map);
  const others = touchpointsOf(map).filter((touchpoint) => laneKey(touchpoint) === undefined);
  const steps = others.every(({ kind }) => kind === 'step');
  return [
    ...map.channels.flatMap(({ id, label }, channel) =>
      used.has(id) ? [{ channel, caption: label, steps: false }] : [],
    ),
    ...(others.length > 0 ? [{ channel: undefined, caption: steps ? words.ownLane : words.otherLane, steps }] : []),
  ];
}

/** For each touchpoint the index of its lane. */
export function laneOfEach(map: Skeleton, lanes: readonly FlowLane[]): ReadonlyMap<string, number> {
  const laneOf = new Map(
    lanes.map(({ channel }, i) => [channel === undefined ? undefined : map.channels[channel]?.id, i]),
  );
  return new Map(
    touchpointsOf(map).map((touchpoint) => [
      touchpoint.id,
      laneOf.get(laneKey(touchpoint)) ?? Math.max(0, lanes.length - 1),
    ]),
  );
}

function mainChannels(map: Skeleton): ReadonlySet<string> {
  return new Set(touchpointsOf(map).flatMap((touchpoint) => laneKey(touchpoint) ?? []));
}

/** Its main channel: the first it is reached by. */
function laneKey({ channels }: Joint): string | undefined {
  return channels[0];
}

function touchpointsOf(map: Skeleton): readonly Joint[] {
  return map.stages.flatMap(({ touchpoints }) => touchpoints);
}
