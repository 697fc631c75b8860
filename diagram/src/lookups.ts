import type { Actor, JourneyMap, Metric, Persona } from '@cjm/grammar/model';
import { answerMarks } from './answer-marks.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { type IdOf, idsOf } from './ids.ts';
import { oncePer } from './once-per.ts';
import { type PersonaSign, personaSigns } from './persona-signs.ts';
import type { Words } from './words.ts';

/** What lanes look up in the map and say themselves: the same object for as long as nothing in it changes. */
export interface Lookups {
  readonly words: Words;
  readonly idOf: IdOf;
  readonly signs: readonly PersonaSign[];
  /** Short names of what opportunities answer, by the remark's id. */
  readonly marks: ReadonlyMap<string, string>;
  readonly evidence: Evidence;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly metrics: ReadonlyMap<string, Metric>;
}

/** `whole` is all of the map, of which `map` is what is seen. */
export function lookupsOf(map: JourneyMap, whole: JourneyMap, words: Words): Lookups {
  return gather(
    map.personas,
    idsOf(map.id),
    answerMarks(whole),
    evidenceOf(whole),
    actorsById(map.actors),
    metricsById(map.metrics),
    words,
  );
}

const gather = oncePer(
  (
    personas: readonly Persona[],
    idOf: IdOf,
    marks: Lookups['marks'],
    evidence: Evidence,
    actors: Lookups['actors'],
    metrics: Lookups['metrics'],
    words: Words,
  ): Lookups => ({ words, idOf, signs: personaSigns(personas), marks, evidence, actors, metrics }),
);

const actorsById = oncePer(byId<Actor>);
const metricsById = oncePer(byId<Metric>);

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}

/** Those it is about; nobody is named where all who pass are meant. */
export function personaSignsOf({ signs }: Lookups, personas: readonly string[]): readonly PersonaSign[] {
  return signs.length < 2 ? [] : signs.filter(({ id }) => personas.includes(id));
}
