import type { Evidenced, JourneyMap, Source } from '@cjm/grammar/model';

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

export function evidenceOf(map: JourneyMap): Evidence {
  const numbers = new Map(map.sources.map(({ id }, i) => [id, i + 1]));
  const all = evidencedOf(map).map(({ sources }) => numbersOf(numbers, sources));
  const groups = Map.groupBy(all, (sources) => sources.join(' '));
  const largest = [...groups.values()].reduce<readonly (readonly number[])[]>(
    (best, group) => (group.length > best.length ? group : best),
    [],
  );
  const common = !groups.has('') && largest.length > all.length / 2 ? (largest[0] ?? []) : [];
  return { numbers, sources: new Map(map.sources.map((source) => [source.id, source])), common };
}

/** Everything that lanes show with its evidence. */
function evidencedOf(map: JourneyMap): readonly Evidenced[] {
  const touchpoints = map.stages.flatMap((stage) => stage.touchpoints);
  return [map, ...map.stages, ...touchpoints]
    .flatMap(({ remarks, measures }): readonly Evidenced[] => [...remarks, ...measures])
    .concat(
      map.opportunities.flatMap(({ results, solutions }) => [
        ...results,
        ...solutions.flatMap((solution) => [...solution.results, ...solution.measures]),
      ]),
    );
}

function numbersOf(numbers: ReadonlyMap<string, number>, ids: readonly string[]): readonly number[] {
  return ids.flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b);
}

/** What a fragment says of its evidence: numbers where they are not the usual ones, and always the names. */
export function proofOf(evidence: Evidence, ids: readonly string[]): Proof {
  const proof = fullProofOf(evidence, ids);
  return proof.sources.join(' ') === evidence.common.join(' ') ? { ...proof, sources: [] } : proof;
}

/** The same with the numbers in any case, for what stands outside of the lanes. */
export function fullProofOf({ numbers, sources }: Evidence, ids: readonly string[]): Proof {
  const labels = ids.flatMap((id) => sources.get(id)?.label ?? []);
  return { sources: numbersOf(numbers, ids), ...(labels.length > 0 ? { title: labels.join('; ') } : {}) };
}

export interface Proof {
  readonly sources: readonly number[];
  readonly title?: string;
}
