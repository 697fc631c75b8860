import type { Actor, JourneyMap, Metric, Persona, Remark, Source, Touchpoint } from '@cjm/grammar/model';
import { metricsIn } from '../metrics-in.ts';
import type { Words } from '../words.ts';

/** Everything that others refer to, by its id. */
export interface Lookup {
  readonly map: JourneyMap;
  /** For what is not the author's. */
  readonly words: Words;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly personas: ReadonlyMap<string, Persona>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly touchpoints: ReadonlyMap<string, Touchpoint>;
  readonly remarks: ReadonlyMap<string, Remark>;
}

const known = new WeakMap<JourneyMap, Lookup>();

export function lookupOf(map: JourneyMap, words: Words): Lookup {
  const before = known.get(map);
  if (before?.words === words) return before;
  const touchpoints = map.stages.flatMap((stage) => stage.touchpoints);
  const holders = [map, ...map.personas, ...map.stages, ...touchpoints];
  const lookup: Lookup = {
    map,
    words,
    actors: byId(map.actors),
    personas: byId(map.personas),
    sources: byId(map.sources),
    metrics: metricsIn(map.metrics, words),
    touchpoints: byId(touchpoints),
    remarks: byId(holders.flatMap(({ remarks }) => remarks)),
  };
  known.set(map, lookup);
  return lookup;
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}
