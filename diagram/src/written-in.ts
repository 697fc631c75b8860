import type { JourneyMap, Stage, Touchpoint, Written } from '@cjm/grammar/model';

/** All that is written in a stage, in the order of the text. */
export function writtenIn(stage: Stage): readonly Written[] {
  const all: Written[] = [];
  takePlace(stage, all);
  for (const touchpoint of stage.touchpoints) {
    takePlace(touchpoint, all);
    all.push(...touchpoint.emotions, ...touchpoint.backings);
  }
  return all;
}

function takePlace(place: Stage | Touchpoint, all: Written[]): void {
  all.push(place, ...place.remarks, ...place.measures, ...place.links);
}

/** All that is written of a journey outside its stages: what comes before them, and what comes behind. */
export function writtenAround(map: JourneyMap): {
  readonly before: readonly Written[];
  readonly behind: readonly Written[];
} {
  const { personas, remarks, measures, opportunities, paths, sources } = map;
  return {
    before: personas.flatMap((persona) => [persona, ...persona.remarks]),
    behind: [
      ...remarks,
      ...measures,
      ...opportunities.flatMap((opportunity) => [opportunity, ...opportunity.results]),
      ...opportunities.flatMap(({ solutions }) =>
        solutions.flatMap((solution) => [solution, ...solution.results, ...solution.measures]),
      ),
      ...paths,
      ...sources,
    ],
  };
}
