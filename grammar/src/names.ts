import type { AstNode } from 'langium';
import type {
  Channel,
  Document,
  Journey,
  Metric,
  Opportunity,
  Path,
  Persona,
  Remark,
  Solution,
  Source,
  Stage,
  System,
  Team,
  Touchpoint,
} from './generated/ast.ts';
import { isActor, isChannel, isJourney, isMetric, isPersona, isSolution, isSource } from './node-types.ts';
import { oncePerNode } from './once-per-node.ts';
import { opportunitiesOf, pathsOf, remarksOf, stagesOf, touchpointsOf } from './statements.ts';

/** All that bear the name, in text order: more than one is a mistake, and the first is what references mean. */
export type Names<T extends AstNode> = ReadonlyMap<string, readonly T[]>;

/** One namespace per kind. */
export interface FileNames {
  readonly personas: Names<Persona>;
  readonly channels: Names<Channel>;
  /** Teams and systems share a namespace. */
  readonly actors: Names<Team | System>;
  readonly sources: Names<Source>;
  readonly metrics: Names<Metric>;
  readonly journeys: Names<Journey>;
}

/** What is unique within a journey. Steps count as touchpoints; pains and needs share a namespace. */
export interface JourneyNames {
  readonly stages: Names<Stage>;
  readonly touchpoints: Names<Touchpoint>;
  readonly remarks: Names<Remark>;
  readonly opportunities: Names<Opportunity>;
  readonly solutions: Names<Solution>;
  readonly paths: Names<Path>;
}

/** Pains and needs are what an opportunity can answer. */
export const isAnswerable = (remark: Remark): boolean => remark.kind === 'pain' || remark.kind === 'need';

type Named = AstNode & { readonly name?: string };

function byName<T extends Named>(nodes: Iterable<T>): Names<T> {
  const names = new Map<string, T[]>();
  for (const node of nodes) {
    if (!node.name) continue;
    const same = names.get(node.name);
    if (same) same.push(node);
    else names.set(node.name, [node]);
  }
  return names;
}

export const fileNames: (file: Document) => FileNames = oncePerNode((file: Document) => ({
  personas: byName(file.declarations.filter(isPersona)),
  channels: byName(file.declarations.filter(isChannel)),
  actors: byName(file.declarations.filter(isActor)),
  sources: byName(file.declarations.filter(isSource)),
  metrics: byName(file.declarations.filter(isMetric)),
  journeys: byName(file.declarations.filter(isJourney)),
}));

export const journeyNames: (journey: Journey) => JourneyNames = oncePerNode((journey: Journey) => {
  const stages = stagesOf(journey);
  const touchpoints = stages.flatMap(touchpointsOf);
  const opportunities = opportunitiesOf(journey);
  return {
    stages: byName(stages),
    touchpoints: byName(touchpoints),
    remarks: byName(
      [journey, ...stages.flatMap((stage) => [stage, ...touchpointsOf(stage)])].flatMap(remarksOf).filter(isAnswerable),
    ),
    opportunities: byName(opportunities),
    solutions: byName(opportunities.flatMap((opportunity) => opportunity.items.filter(isSolution))),
    paths: byName(pathsOf(journey)),
  };
});

/** Needs and pains of a persona count in every journey it takes, after the journey's own. */
export const personaRemarks: (persona: Persona) => Names<Remark> = oncePerNode((persona: Persona) =>
  byName(remarksOf(persona).filter(isAnswerable)),
);
