import type { Actor, JourneyMap, Metric, Persona } from '@cjm/grammar/model';
import { answerMarks } from './answer-marks.ts';
import { type Besides, type Evidence, evidenceOf } from './evidence.ts';
import { type IdOf, idsOf } from './ids.ts';
import { metricsIn } from './metrics-in.ts';
import { oncePer } from './once-per.ts';
import { compareMaps, worriesOf } from './outcomes.ts';
import { type PersonaSign, personaSigns } from './persona-signs.ts';
import { shareLatest } from './share-latest.ts';
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
  /** Ids of the pains and needs that the journey it is compared with does not say. */
  readonly added: ReadonlySet<string>;
}

/** `whole` is all of the map, of which `map` is what is seen; `against` is what it is compared with. */
export function lookupsOf(map: JourneyMap, whole: JourneyMap, against: JourneyMap | undefined, words: Words): Lookups {
  return gather(
    map.personas,
    idsOf(map.id),
    answerMarks(whole, against),
    against ? evidenceOf(whole, besides(against)) : evidenceOf(whole),
    actorsById(map.actors),
    metricsIn(map.metrics, words),
    against ? setOf(latestAdded(map.id, compareMaps(whole, against).added)) : none,
    words,
  );
}

const latestAdded = shareLatest<readonly string[]>(8);
const setOf = oncePer((ids: readonly string[]): ReadonlySet<string> => new Set(ids));
const none: ReadonlySet<string> = new Set();

const besides = oncePer(
  (before: JourneyMap): Besides => ({
    remarks: worriesOf(before).map(({ remark }) => remark),
    sources: before.sources,
  }),
);

const gather = oncePer(
  (
    personas: readonly Persona[],
    idOf: IdOf,
    marks: Lookups['marks'],
    evidence: Evidence,
    actors: Lookups['actors'],
    metrics: Lookups['metrics'],
    added: Lookups['added'],
    words: Words,
  ): Lookups => ({ words, idOf, signs: personaSigns(personas), marks, evidence, actors, metrics, added }),
);

const actorsById = oncePer(byId<Actor>);

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}

/** Those it is about; nobody is named where all who pass are meant. */
export function personaSignsOf({ signs }: Lookups, personas: readonly string[]): readonly PersonaSign[] {
  return signs.length < 2 ? [] : signs.filter(({ id }) => personas.includes(id));
}
