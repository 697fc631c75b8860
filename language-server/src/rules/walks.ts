import { oncePerNode } from '@cjm/grammar';
import {
  type CurveFigures,
  type CurvePoint,
  curveFigures,
  curveOf,
  type Flow,
  flowOf,
  placesOf,
  type Route,
  routesOf,
} from '@cjm/grammar/figures';
import type {
  JourneyMap,
  Measure,
  Opportunity,
  Persona,
  Remark,
  Solution,
  Stage,
  Touchpoint,
} from '@cjm/grammar/model';

/** Walks over a map that several rules take: each is taken once per map, by the first that asks. */

/** A persona's curve along one of its routes. */
export interface Curve {
  readonly persona: Persona;
  readonly route: Route;
  readonly runs: readonly (readonly CurvePoint[])[];
  /** Undefined where no feeling is known. */
  readonly figures?: CurveFigures;
}

/** A remark with the place where it is written. */
export interface PlacedRemark {
  readonly remark: Remark;
  readonly place: JourneyMap | Stage | Touchpoint;
}

export interface PlacedMeasure {
  readonly measure: Measure;
  readonly place: JourneyMap | Stage | Touchpoint;
}

export const placesIn: (map: JourneyMap) => readonly Touchpoint[] = oncePerNode(placesOf);

/** The stage of each touchpoint, by the touchpoint's id. */
export const stagesIn: (map: JourneyMap) => ReadonlyMap<string, Stage> = oncePerNode(
  (map) => new Map(map.stages.flatMap((stage) => stage.touchpoints.map((place) => [place.id, stage] as const))),
);

/** One for each persona and route. */
export const curvesIn: (map: JourneyMap) => readonly Curve[] = oncePerNode((map) =>
  map.personas.flatMap((persona) =>
    routesOf(map, persona.id).map((route) => {
      const runs = curveOf(route, persona.id);
      const figures = curveFigures(runs);
      return { persona, route, runs, ...(figures && { figures }) };
    }),
  ),
);

export const flowIn: (map: JourneyMap) => ReadonlyMap<string, Flow> = oncePerNode(flowOf);

/** The journey as a whole, its stages, and their touchpoints after each. */
const levelsIn: (map: JourneyMap) => readonly (JourneyMap | Stage | Touchpoint)[] = oncePerNode((map) => [
  map,
  ...map.stages.flatMap((stage) => [stage, ...stage.touchpoints]),
]);

/** What is remarked of the journey, its stages and touchpoints; the personas' own is not among it. */
export const remarksIn: (map: JourneyMap) => readonly PlacedRemark[] = oncePerNode((map) =>
  levelsIn(map).flatMap((place) => place.remarks.map((remark) => ({ remark, place }))),
);

/** What is measured, or aimed at, with the place where it is written; what is said of solutions is not among it. */
export const measuresIn: (map: JourneyMap) => readonly PlacedMeasure[] = oncePerNode((map) =>
  levelsIn(map).flatMap((place) => place.measures.map((measure) => ({ measure, place }))),
);

/** A solution with the opportunity that it is for. */
export interface PlacedSolution {
  readonly solution: Solution;
  readonly opportunity: Opportunity;
}

export const solutionsIn: (map: JourneyMap) => readonly PlacedSolution[] = oncePerNode((map) =>
  map.opportunities.flatMap((opportunity) => opportunity.solutions.map((solution) => ({ solution, opportunity }))),
);

/** Ids of the teams that own something of the map, itself included. */
export const ownersIn: (map: JourneyMap) => ReadonlySet<string> = oncePerNode((map) => {
  const owned = [...levelsIn(map), ...map.opportunities, ...solutionsIn(map).map(({ solution }) => solution)];
  return new Set(owned.flatMap(({ owner }) => owner ?? []));
});

/** Ids of stages and touchpoints where an opportunity stands, or whose pain or need one answers. */
const tended: (map: JourneyMap) => ReadonlySet<string> = oncePerNode((map) => {
  const holders = new Map(remarksIn(map).map(({ remark, place }) => [remark.id, place.id]));
  return new Set(
    map.opportunities.flatMap(({ within, answers }) => [
      ...(within === undefined ? [] : [within]),
      ...answers.flatMap((answer) => holders.get(answer) ?? []),
    ]),
  );
});

/** An opportunity is there, or at the stage around it; to the journey as a whole it is said by what it answers. */
export function isTended(map: JourneyMap, { id }: Touchpoint | Stage | JourneyMap): boolean {
  const stage = stagesIn(map).get(id);
  return tended(map).has(id) || (stage !== undefined && tended(map).has(stage.id));
}

/** The persona's pains at the place, and those of the whole stage around it. */
export function hasPain(map: JourneyMap, place: Touchpoint, persona?: Persona): boolean {
  const remarks = [...place.remarks, ...(stagesIn(map).get(place.id)?.remarks ?? [])];
  return remarks.some(
    ({ kind, personas }) =>
      kind === 'pain' && (persona === undefined || personas.length === 0 || personas.includes(persona.id)),
  );
}
