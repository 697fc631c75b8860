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
