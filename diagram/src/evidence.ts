import type { Evidenced, JourneyMap, Opportunity, Remark, Source, Stage } from '@cjm/grammar/model';
import { oncePer } from './once-per.ts';

/** What a map rests on. */
export interface Evidence {
  /** Places of the sources in the list below the map, from 1, by id. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, Source>;
  /**
   * Numbers of the sources that most of the map rests on: said once, below it, instead of behind every word. Empty where
   * something has no source at all, because then no mark must mean no source.
   */
  readonly common: readonly number[];
}

/** `besides`: what the picture shows of another journey, and the sources of that one. */
export function evidenceOf(map: JourneyMap, besides: Besides = nothing): Evidence {
  const sources = allSources(map.sources, besides);
  const numbers = numbersOfAll(sources);
  const counts = new Map<string, number>();
  let all = 0;
  const count = (sources: string) => {
    counts.set(sources, (counts.get(sources) ?? 0) + 1);
    all += 1;
  };
  numbersAt(map, numbers).forEach(count);
  for (const stage of map.stages) numbersIn(stage, numbers).forEach(count);
  for (const opportunity of map.opportunities) numbersOn(opportunity, numbers).forEach(count);
  const unproved = counts.has('') || besides.remarks.some((remark) => remark.sources.length === 0);
  const usual = unproved ? undefined : [...counts].find(([, times]) => times > all / 2);
  return gather(sources, usual?.[0] ?? '');
}

export interface Besides {
  readonly remarks: readonly Remark[];
  readonly sources: readonly Source[];
}

const nothing: Besides = { remarks: [], sources: [] };

/** Those of the map keep their numbers. */
const allSources = oncePer((own: readonly Source[], { remarks, sources }: Besides): readonly Source[] => {
  const known = new Set(own.map(({ id }) => id));
  const needed = new Set(remarks.flatMap((remark) => remark.sources));
  const others = sources.filter(({ id }) => needed.has(id) && !known.has(id));
  return others.length === 0 ? own : [...own, ...others];
});

const numbersOfAll = oncePer(
  (sources: readonly Source[]): Evidence['numbers'] => new Map(sources.map(({ id }, i) => [id, i + 1])),
);

const gather = oncePer(
  (sources: readonly Source[], common: string): Evidence => ({
    numbers: numbersOfAll(sources),
    sources: new Map(sources.map((source) => [source.id, source])),
    common: common === '' ? [] : common.split(' ').map(Number),
  }),
);

/** What each remark and measure of a place rests on, as numbers in one text. */
function numbersAt(
  { remarks, measures }: Pick<Stage, 'remarks' | 'measures'>,
  numbers: Evidence['numbers'],
): readonly string[] {
  return [...remarks, ...measures].map(({ sources }) => numbersOf(numbers, sources).join(' '));
}

const numbersIn = oncePer((stage: Stage, numbers: Evidence['numbers']): readonly string[] =>
  [stage, ...stage.touchpoints].flatMap((place) => numbersAt(place, numbers)),
);

const numbersOn = oncePer(({ results, solutions }: Opportunity, numbers: Evidence['numbers']): readonly string[] => {
  const evidenced: readonly Evidenced[] = [
    ...results,
    ...solutions.flatMap((solution) => [...solution.results, ...solution.measures]),
  ];
  return evidenced.map(({ sources }) => numbersOf(numbers, sources).join(' '));
});

function numbersOf(numbers: ReadonlyMap<string, number>, ids: readonly string[]): readonly number[] {
  return ids.flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b);
}

/** What a fragment says of its evidence: numbers where they are not the usual ones, and always the names. */
export function proofOf(evidence: Evidence, ids: readonly string[]): Proof {
  const proof = fullProofOf(evidence, ids);
  return proof.sources.join(' ') === evidence.common.join(' ') ? { ...proof, sources: [] } : proof;
}

/** The same with the numbers in any case, for what stands outside of the lanes. */
export function fullProofOf(evidence: Evidence, ids: readonly string[]): Proof {
  const title = sourceNames(evidence, ids);
  return { sources: numbersOf(evidence.numbers, ids), ...(title === undefined ? {} : { title }) };
}

/** The names of these sources; undefined where there are none. */
export function sourceNames({ sources }: Evidence, ids: readonly string[]): string | undefined {
  const labels = ids.flatMap((id) => sources.get(id)?.label ?? []);
  return labels.length === 0 ? undefined : labels.join('; ');
}

export interface Proof {
  readonly sources: readonly number[];
  readonly title?: string;
}
