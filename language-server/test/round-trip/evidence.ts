import type { Evidenced, JourneyMap, Opportunity, Stage, Touchpoint } from '@cjm/grammar/model';

/** What rests on evidence in a place, in its opportunities too. If all of it rests on the same, the place says so. */

type Opportunities = readonly Opportunity[];

export const evidenceOfTouchpoint = (place: Touchpoint, opportunities: Opportunities): readonly Evidenced[] => [
  ...place.emotions,
  ...place.remarks,
  ...place.measures,
  ...evidenceWithin(place.id, opportunities),
];

export const evidenceOfStage = (stage: Stage, opportunities: Opportunities): readonly Evidenced[] => [
  ...stage.remarks,
  ...stage.measures,
  ...stage.touchpoints.flatMap((place) => evidenceOfTouchpoint(place, opportunities)),
  ...evidenceWithin(stage.id, opportunities),
];

const evidenceOfJourney = (map: JourneyMap): readonly Evidenced[] => [
  ...map.remarks,
  ...map.measures,
  ...map.moves,
  ...map.stages.flatMap((stage) => evidenceOfStage(stage, map.opportunities)),
  ...evidenceWithin(undefined, map.opportunities),
];

/** Moves that follow from the order or a path have nothing of their own to say. */
export function sourcesOfJourney(map: JourneyMap): readonly string[] {
  const untold = map.moves.find(({ range }) => range === undefined);
  return untold ? untold.sources : shared(evidenceOfJourney(map));
}

function evidenceWithin(place: string | undefined, opportunities: Opportunities): readonly Evidenced[] {
  return opportunities
    .filter(({ within }) => within === place)
    .flatMap(({ results, solutions }) => [
      ...results,
      ...solutions.flatMap((solution) => [...solution.results, ...solution.measures]),
    ]);
}

/** The sources that all of it has, and all in this order; none where they differ. */
export function shared(parts: readonly Evidenced[]): readonly string[] {
  const [first, ...others] = parts.map(({ sources }) => sources);
  return first && others.every((sources) => isSame(sources, first)) ? first : [];
}

export const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);
