import type { AstNode, Reference } from 'langium';
import {
  type Channel as ChannelNode,
  type Document,
  type Emotion as EmotionNode,
  isChannel,
  isGoal,
  isJourney,
  isPersona,
  isRole,
  isScenario,
  isSegment,
  isShare,
  isStage,
  isTouchpoint,
  type Journey,
  type Opportunity as OpportunityNode,
  type Path as PathNode,
  type Persona as PersonaNode,
  type Remark as RemarkNode,
  type Stage as StageNode,
  type Touchpoint as TouchpointNode,
} from './generated/ast.ts';
import { createIds, type Ids } from './ids.ts';
import type {
  Channel,
  Emotion,
  JourneyMap,
  Opportunity,
  Path,
  Persona,
  Range,
  Remark,
  Severity,
  Stage,
  Touchpoint,
} from './model.ts';
import { severities } from './model.ts';
import { toMoves } from './moves.ts';
import { isAnswerable } from './names.ts';
import { emotionsOf, opportunitiesOf, pathsOf, remarksOf, stagesOf, touchpointsOf } from './statements.ts';

/** A journey as text and as data, with the way from each id of the map back to its statement. */
export interface MappedJourney {
  readonly journey: Journey;
  readonly map: JourneyMap;
  readonly nodes: ReadonlyMap<string, AstNode>;
}

/**
 * What the journeys of a linked file mean, in text order. Broken parts are left out: an unresolved name refers to
 * nothing, a statement without its text says nothing.
 */
export function toMaps(file: Document): MappedJourney[] {
  const ids = createIds();
  return file.declarations.filter(isJourney).map((journey) => toMap(file, journey, ids));
}

function toMap(file: Document, journey: Journey, journeyIds: Ids): MappedJourney {
  const ids = createIds();
  const idOf = new Map<AstNode, string>();
  const nodes = new Map<string, AstNode>();
  const keep = (node: AstNode, id: string): { id: string; range: Range } => {
    idOf.set(node, id);
    nodes.set(id, node);
    return { id, range: rangeOf(node) };
  };
  const idsOf = <T extends AstNode>(references: readonly Reference<T>[]): string[] =>
    unique(references.flatMap((reference) => (reference.ref && idOf.get(reference.ref)) ?? []));

  const takers = journey.personas.length > 0 ? targets(journey.personas) : file.declarations.filter(isPersona);
  const personas = unique(takers).map(toPersona);
  const personaIds = personas.map((persona) => persona.id);
  const channelNodes = unique(
    stagesOf(journey).flatMap((stage) => touchpointsOf(stage).flatMap((place) => channelsOf(stage, place))),
  );
  const channels = channelNodes.map(toChannel);
  const stages = stagesOf(journey).map(toStage);
  const remarks = toRemarks(journey, 'journey');
  const opportunities = opportunitiesOf(journey).map(toOpportunity);
  const paths = pathsOf(journey).map(toPath);
  const map: JourneyMap = {
    ...keep(journey, journeyIds.of('journey', journey)),
    ...naming(journey),
    ...defined({ scenario: journey.items.find(isScenario)?.text }),
    goals: goalsOf(journey.items),
    remarks,
    personas,
    channels,
    stages,
    opportunities,
    paths,
    moves: toMoves(journey, stages, paths, idOf),
  };
  return { journey, map, nodes };

  function toPersona(node: PersonaNode): Persona {
    const id = ids.of('persona', node);
    return {
      ...keep(node, id),
      ...naming(node),
      ...defined({
        segment: node.facts.find(isSegment)?.text,
        role: node.facts.find(isRole)?.text,
        share: node.facts.find(isShare)?.percent,
      }),
      goals: goalsOf(node.facts),
      remarks: toRemarks(node, id),
    };
  }

  function toChannel(node: ChannelNode): Channel {
    return { ...keep(node, ids.of('channel', node)), ...naming(node), ...defined({ presence: node.presence }) };
  }

  function toStage(node: StageNode): Stage {
    const id = ids.of('stage', node);
    const pass = narrow(personaIds, idsOf(node.personas));
    return {
      ...keep(node, id),
      ...naming(node),
      goals: goalsOf(node.items),
      remarks: toRemarks(node, id),
      touchpoints: touchpointsOf(node).map((place) => toTouchpoint(node, place, id, pass)),
    };
  }

  function toTouchpoint(stage: StageNode, node: TouchpointNode, stageId: string, stagePersonas: string[]): Touchpoint {
    const id = ids.of('touchpoint', node, stageId);
    const pass = narrow(stagePersonas, idsOf(node.personas));
    return {
      ...keep(node, id),
      kind: node.kind,
      ...naming(node),
      channels: unique(channelsOf(stage, node)).flatMap((channel) => idOf.get(channel) ?? []),
      personas: pass,
      emotions: pass.flatMap((persona) => toEmotion(stage, node, id, persona) ?? []),
      remarks: toRemarks(node, id),
    };
  }

  /** The touchpoint's emotion of this persona, else its emotion of all, else the stage's likewise. */
  function toEmotion(stage: StageNode, node: TouchpointNode, id: string, persona: string): Emotion | undefined {
    const found = [node, stage]
      .flatMap((place) => [
        emotionsOf(place).find((emotion) => idsOf(emotion.personas).includes(persona)),
        emotionsOf(place).find((emotion) => emotion.personas.length === 0),
      ])
      .find(isValued);
    if (!found) return undefined;
    const emotionId = `${id}/emotion/${persona}`;
    nodes.set(emotionId, found);
    const value = Math.min(2, Math.max(-2, found.value));
    return { id: emotionId, range: rangeOf(found), persona, value, ...defined({ word: found.word }) };
  }

  function toRemarks(parent: Parameters<typeof remarksOf>[0], parentId: string): Remark[] {
    return remarksOf(parent)
      .filter((node) => node.text !== undefined)
      .map((node) => toRemark(node, parentId));
  }

  function toRemark(node: RemarkNode, parentId: string): Remark {
    const id = node.name ? ids.of(node.kind, node) : ids.nth(node.kind, parentId);
    return {
      ...keep(node, id),
      kind: node.kind,
      ...defined({ name: node.name }),
      text: node.text,
      personas: idsOf(node.personas),
      ...defined({ severity: node.severities.find(isSeverity) }),
    };
  }

  function toOpportunity(node: OpportunityNode): Opportunity {
    const holder = node.$container;
    const within = holder === journey ? undefined : idOf.get(holder);
    const answered = node.answers.length > 0 ? targets(node.answers) : answerableWithin(holder);
    return {
      ...keep(node, ids.of('opportunity', node, within)),
      ...naming(node),
      answers: unique(answered.flatMap((remark) => idOf.get(remark) ?? [])),
      ...defined({ within }),
    };
  }

  function toPath(node: PathNode): Path {
    const who = idsOf(node.personas);
    return {
      ...keep(node, ids.of('path', node)),
      ...defined({ name: node.name, label: node.label }),
      personas: who.length > 0 ? who : personaIds,
      stops: node.stops.flatMap((stop) => (stop.touchpoint?.ref && idOf.get(stop.touchpoint.ref)) ?? []),
    };
  }
}

/** A touchpoint's channels: its own, else its stage's. A step has none. */
function channelsOf(stage: StageNode, place: TouchpointNode): ChannelNode[] {
  if (place.kind === 'step') return [];
  return targets(place.channels.length > 0 ? place.channels : stage.channels).filter(isChannel);
}

/** Pains and needs that an opportunity without `answers` answers: those inside its stage or touchpoint. */
function answerableWithin(holder: AstNode): RemarkNode[] {
  if (isStage(holder)) return [holder, ...touchpointsOf(holder)].flatMap(remarksOf).filter(isAnswerable);
  if (isTouchpoint(holder) || isJourney(holder)) return remarksOf(holder).filter(isAnswerable);
  return [];
}

/** A `for` may only narrow; none leaves all. */
const narrow = (all: string[], chosen: readonly string[]): string[] =>
  chosen.length > 0 ? all.filter((id) => chosen.includes(id)) : all;

const isSeverity = (word: string | undefined): word is Severity => severities.some((severity) => severity === word);

const isValued = (emotion: EmotionNode | undefined): emotion is EmotionNode =>
  emotion !== undefined && Number.isFinite(emotion.value);

const goalsOf = (items: readonly AstNode[]): string[] => items.filter(isGoal).flatMap((goal) => goal.text ?? []);

function targets<T extends AstNode>(references: readonly Reference<T>[]): T[] {
  return references.flatMap((reference) => reference.ref ?? []);
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

/** A thing without a label is called by its name, and without both it is a blank still being written. */
function naming({ name, label }: { readonly name?: string; readonly label?: string }): {
  name?: string;
  label: string;
} {
  return { ...defined({ name }), label: label ?? name ?? '' };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what is undefined, as JSON would. */
function defined<T extends Record<string, unknown>>(values: T): Defined<T> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Defined<T>;
}

const nowhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const rangeOf = (node: AstNode): Range => {
  const range = node.$cstNode?.range ?? nowhere;
  return {
    start: { line: range.start.line, character: range.start.character },
    end: { line: range.end.line, character: range.end.character },
  };
};
