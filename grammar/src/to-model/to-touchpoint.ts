import type { AstNode, Reference } from 'langium';
import type {
  Channel,
  Emotion as EmotionNode,
  Stage as StageNode,
  Touchpoint as TouchpointNode,
} from '../generated/ast.ts';
import type { Backing, Emotion, Touchpoint } from '../model.ts';
import { isBacking } from '../node-types.ts';
import { emotionsOf } from '../statements.ts';
import type { Around, Context } from './context.ts';
import { picked } from './picked.ts';
import { naming } from './plain.ts';
import { noFacts, toPlaceFacts } from './to-place-facts.ts';
import { ownOr, toRemarks } from './to-remarks.ts';

/** The stage that holds a touchpoint, and what holds there for all within. */
export interface Holder {
  readonly node: StageNode;
  readonly id: string;
  readonly around: Around;
  /** What is felt at each of its touchpoints that has no emotion of its own. */
  readonly emotions: readonly EmotionNode[];
}

export function toTouchpoint(context: Context, node: TouchpointNode, stage: Holder): Touchpoint {
  return context.reuse.touchpoint(
    node,
    () => dependencies(node, stage),
    () => makeTouchpoint(context, node, stage),
  );
}

function dependencies(node: TouchpointNode, { id, around: { personas, sources }, emotions }: Holder): unknown[] {
  const places = [node, ...emotions].flatMap((each) => [each, ...startOf(each)]);
  return [id, ...personas, undefined, ...sources, undefined, ...places];
}

/** What is further up in the text moves what comes after. */
function startOf({ $cstNode }: AstNode): readonly unknown[] {
  const start = $cstNode?.range.start;
  return [start?.line, start?.character];
}

function makeTouchpoint(context: Context, node: TouchpointNode, stage: Holder): Touchpoint {
  const id = context.ids.of('touchpoint', node, stage.id);
  const personas = picked(context, node.personas, stage.around.personas) ?? stage.around.personas;
  const around = { personas, sources: ownOr(context.mentions(node.sources), stage.around.sources) };
  context.surround(node, around);
  // Ids are given in this order.
  const { range } = context.keep(node, id);
  const channels = context.known(channelsOf(stage.node, node));
  const emotions = toEmotions(context, id, personas, [emotionsOf(node), stage.emotions]);
  const remarks = toRemarks(context, node, id, around);
  const backings = toBackings(context, node, id);
  const facts = toPlaceFacts(context, node, id, around);
  const { kind, name, label = name ?? '' } = node;
  // What follows a spread is set one by one, which takes ten times as long: most touchpoints are made without.
  if (facts === noFacts && name !== undefined) {
    const { links, measures } = facts;
    return { id, range, kind, name, label, channels, personas, emotions, remarks, backings, links, measures };
  }
  return { id, range, kind, ...naming(node), channels, personas, emotions, remarks, backings, ...facts };
}

/** A touchpoint's channels: its own, else its stage's. A step has none. */
export function channelsOf(stage: StageNode, place: TouchpointNode): readonly Reference<Channel>[] {
  if (place.kind === 'step') return [];
  return place.channels.length > 0 ? place.channels : stage.channels;
}

/** For each who passes: the touchpoint's emotion of this persona, else its emotion of all, else the stage's likewise. */
function toEmotions(
  context: Context,
  id: string,
  personas: readonly string[],
  [own, around]: readonly [own: readonly EmotionNode[], around: readonly EmotionNode[]],
): Emotion[] {
  const felt = feltBy(context, own, personas);
  const feltAround = feltBy(context, around, personas);
  const emotions: Emotion[] = [];
  for (const persona of personas) {
    const found = felt(persona) ?? feltAround(persona);
    if (!found) continue;
    const { word } = found;
    const written = context.alias(found, `${id}/emotion/${persona}`);
    const value = Math.min(2, Math.max(-2, found.value));
    const sources = ownOr(context.mentions(found.sources), context.aroundOf(found.$container).sources);
    const { id: own, range } = written;
    emotions.push(
      word === undefined
        ? { id: own, range, persona, value, sources }
        : { id: own, range, persona, value, word, sources },
    );
  }
  return emotions;
}

/** One with `for` beats one without, and that beats one whose `for` names nobody who is known. */
function feltBy(
  context: Context,
  written: readonly EmotionNode[],
  passing: readonly string[],
): (persona: string) => EmotionNode | undefined {
  if (written.length === 0) return nobody;
  const own = new Map<string, EmotionNode>();
  let ofAll: EmotionNode | undefined;
  let ofUnknown: EmotionNode | undefined;
  for (const node of written) {
    if (!Number.isFinite(node.value)) continue;
    const whose = picked(context, node.personas, passing);
    if (node.personas.length === 0) ofAll ??= node;
    else if (!whose) ofUnknown ??= node;
    else for (const persona of whose) if (!own.has(persona)) own.set(persona, node);
  }
  return (persona) => own.get(persona) ?? ofAll ?? ofUnknown;
}

const nobody = () => undefined;

function toBackings(context: Context, node: TouchpointNode, id: string): Backing[] {
  return node.items
    .filter(isBacking)
    .filter((backing) => backing.text !== undefined)
    .map((backing) => ({
      ...context.keep(backing, context.ids.of(backing.row, { label: backing.text }, id)),
      row: backing.row,
      text: backing.text,
      actors: context.mentions(backing.actors),
    }));
}
