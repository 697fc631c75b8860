import type { JourneyMap } from '@cjm/grammar/model';

/** A journey as it is, and as it shall be. */
export interface Pair {
  readonly current: JourneyMap;
  readonly future: JourneyMap;
}

/** The pair that this map is one of, if the other is among the maps. */
export function pairOf(maps: readonly JourneyMap[], map: JourneyMap): Pair | undefined {
  const current = map.state === 'future' ? maps.find(({ id }) => id === map.of?.journey) : map;
  const future = map.state === 'future' ? map : maps.find(({ of }) => of?.journey === map.id);
  return current && future && current !== future ? { current, future } : undefined;
}

/** Whether the one is what becomes of the other. */
export const arePair = (one: JourneyMap, other: JourneyMap): boolean =>
  one.of?.journey === other.id || other.of?.journey === one.id;
