import type { AstNode } from 'langium';
import type { Document, Journey, Path as PathNode, Remark as RemarkNode } from '../generated/ast.ts';
import type { JourneyMap, Path, Reviewed, Written } from '../model.ts';
import {
  isChannel,
  isGoal,
  isJourney,
  isMetric,
  isOwner,
  isReviewed,
  isScenario,
  isSource,
  isState,
  isSystem,
  isTeam,
} from '../node-types.ts';
import { journeyOf, opportunitiesOf, pathsOf, stagesOf, takersOf, touchpointsOf } from '../statements.ts';
import { type Context, createContext } from './context.ts';
import { createIds, type Ids } from './ids.ts';
import { picked } from './picked.ts';
import { dayOf, defined, naming, rangeOf, targets, writtenAs } from './plain.ts';
import { toActor, toChannel, toMetric, toPersona, toSource } from './to-declarations.ts';
import { toMeasures } from './to-measures.ts';
import { toMoves } from './to-moves.ts';
import { toOpportunity } from './to-opportunity.ts';
import { journeyId } from './to-place-facts.ts';
import { toRemarks } from './to-remarks.ts';
import { toStage } from './to-stage.ts';
import { channelsOf } from './to-touchpoint.ts';

/** A journey as text and as data, with the way from each id of the map back to its statement. */
export interface MappedJourney {
  readonly journey: Journey;
  readonly map: JourneyMap;
  readonly nodes: ReadonlyMap<string, AstNode>;
}

/**
 * What the journeys of a linked file mean, in text order. Broken parts are left out: an unresolved name refers to
 * nothing, a statement without its text says nothing.
 *
 * @param isReread whether the file is expected to be edited and asked for again: then what it takes to make only what
 * has changed is kept
 */
export function toMaps(file: Document, isReread = true): MappedJourney[] {
  const ids = createIds();
  return file.declarations.filter(isJourney).map((journey) => toMap(journey, ids, isReread));
}

function toMap(journey: Journey, journeyIds: Ids, isReread: boolean): MappedJourney {
  const context = createContext(journey.$container, isReread);
  const id = journeyIds.of('journey', journey);
  const personas = takersOf(journey).map((node) => toPersona(context, node));
  for (const channel of usedChannels(journey)) context.keep(channel, context.ids.of('channel', channel));
  const sources = context.mentions(journey.sources);
  const around = { personas: personas.map((persona) => persona.id), sources };
  context.surround(journey, around);
  const stages = stagesOf(journey).map((node) => toStage(context, node, around));
  const remarks = toRemarks(context, journey, 'journey', around);
  const opportunities = opportunitiesOf(journey).map((node) =>
    toOpportunity(context, node, (remark) => foreignId(journey, remark)),
  );
  const paths = pathsOf(journey).flatMap((node) => toPath(context, node, around.personas) ?? []);
  const state = journey.items.find(isState);
  const of = state?.of?.ref;
  const map: JourneyMap = {
    id,
    range: rangeOf(journey),
    ...naming(journey),
    ...defined({ scenario: journey.items.find(isScenario)?.text }),
    goals: journey.items.filter(isGoal).flatMap((goal) => goal.text ?? []),
    state: state?.kind === 'future' ? 'future' : 'current',
    ...defined({
      of: of && { journey: journeyId(of), label: of.label ?? of.name ?? '' },
      owner: context.mention(journey.items.find(isOwner)?.team),
      reviewed: toReviewed(journey),
    }),
    remarks,
    measures: toMeasures(context, journey.items, 'journey', around),
    personas,
    stages,
    opportunities,
    paths,
    moves: toMoves(context, journey, stages, paths, sources),
    ...mentioned(context, journey.$container),
  };
  context.keep(journey, id);
  return { journey, map, nodes: context.nodes };
}

function usedChannels(journey: Journey) {
  return targets(
    stagesOf(journey).flatMap((stage) => touchpointsOf(stage).flatMap((place) => channelsOf(stage, place))),
  );
}

/** The declarations that the map speaks of, known only once everything else is read. */
function mentioned(
  { nodes }: Context,
  file: Document,
): Pick<JourneyMap, 'channels' | 'actors' | 'sources' | 'metrics'> {
  const all: { node: AstNode; written: Written }[] = [];
  nodes.forEach((node, id) => {
    // What is declared at the top of a file: a look at the type of each statement would take longer.
    if (node.$containerProperty === 'declarations') all.push({ node, written: writtenAs(id, file, node) });
  });
  return {
    channels: all.flatMap(({ node, written }) => (isChannel(node) ? toChannel(node, written) : [])),
    actors: all.flatMap(({ node, written }) => (isTeam(node) || isSystem(node) ? toActor(node, written) : [])),
    sources: all.flatMap(({ node, written }) => (isSource(node) ? toSource(node, written) : [])),
    metrics: all.flatMap(({ node, written }) => (isMetric(node) ? toMetric(node, written) : [])),
  };
}

/** What another journey calls its pain: `journey:onboarding/pain:tooMuch`. */
function foreignId(own: Journey, remark: RemarkNode): string | undefined {
  const journey = journeyOf(remark);
  return journey && journey !== own
    ? `${journeyId(journey)}/${remark.kind}:${remark.name ?? `"${remark.text}"`}`
    : undefined;
}

/** Undefined while it has fewer than two stops: it leads nowhere yet, and replaces no move. */
function toPath(context: Context, node: PathNode, personas: readonly string[]): Path | undefined {
  const stops = node.stops.flatMap((stop) => (stop.touchpoint?.ref && context.idOf.get(stop.touchpoint.ref)) ?? []);
  if (stops.length < 2) return undefined;
  return {
    ...context.keep(node, context.ids.of('path', node)),
    ...defined({ name: node.name, label: node.label }),
    personas: picked(context, node.personas, personas) ?? personas,
    stops,
  };
}

function toReviewed(journey: Journey): Reviewed | undefined {
  const node = journey.items.find(isReviewed);
  const date = dayOf(node?.date);
  if (!node || date === undefined) return undefined;
  const units = {
    day: 'days',
    days: 'days',
    week: 'weeks',
    weeks: 'weeks',
    month: 'months',
    months: 'months',
  } as const;
  const counts = node.every !== undefined && Number.isInteger(node.every) && node.every > 0;
  const every = counts && node.every && node.unit && { count: node.every, unit: units[node.unit] };
  return { date, ...(every && { every }) };
}
