import {
  type Channel,
  type Emotion as EmotionNode,
  isBacking,
  type Stage as StageNode,
  type Touchpoint as TouchpointNode,
} from '../generated/ast.ts';
import type { Backing, Emotion, Touchpoint } from '../model.ts';
import { emotionsOf } from '../statements.ts';
import type { Around, Context } from './context.ts';
import { picked } from './picked.ts';
import { defined, naming, targets } from './plain.ts';
import { toPlaceFacts } from './to-place-facts.ts';
import { ownOr, toRemarks } from './to-remarks.ts';

/** The stage that holds a touchpoint, and what holds there for all within. */
export interface Holder {
  readonly node: StageNode;
  readonly id: string;
  readonly around: Around;
}

export function toTouchpoint(context: Context, node: TouchpointNode, stage: Holder): Touchpoint {
  const id = context.ids.of('touchpoint', node, stage.id);
  const personas = picked(context, node.personas, stage.around.personas) ?? stage.around.personas;
  const around = { personas, sources: ownOr(context.mentions(node.sources), stage.around.sources) };
  context.surround(node, around);
  return {
    ...context.keep(node, id),
    kind: node.kind,
    ...naming(node),
    channels: channelsOf(stage.node, node).flatMap((channel) => context.idOf.get(channel) ?? []),
    personas,
    emotions: personas.flatMap((persona) => toEmotion(context, node, id, persona) ?? []),
    remarks: toRemarks(context, node, id, around),
    backings: toBackings(context, node, id),
    ...toPlaceFacts(context, node, id, around),
  };
}

/** A touchpoint's channels: its own, else its stage's. A step has none. */
export function channelsOf(stage: StageNode, place: TouchpointNode): Channel[] {
  if (place.kind === 'step') return [];
  return targets(place.channels.length > 0 ? place.channels : stage.channels);
}

/** The touchpoint's emotion of this persona, else its emotion of all, else the stage's likewise. */
function toEmotion(context: Context, node: TouchpointNode, id: string, persona: string): Emotion | undefined {
  const { personas } = context.aroundOf(node);
  const found = emotionOf(context, node, persona, personas) ?? emotionOf(context, node.$container, persona, personas);
  if (!found) return undefined;
  return {
    ...context.alias(found, `${id}/emotion/${persona}`),
    persona,
    value: Math.min(2, Math.max(-2, found.value)),
    ...defined({ word: found.word }),
    sources: ownOr(context.mentions(found.sources), context.aroundOf(found.$container).sources),
  };
}

/** One with `for` beats one without, and that beats one whose `for` names nobody who is known. */
function emotionOf(
  context: Context,
  place: StageNode | TouchpointNode,
  persona: string,
  passing: readonly string[],
): EmotionNode | undefined {
  const valued = emotionsOf(place).filter((emotion) => Number.isFinite(emotion.value));
  const whose = (emotion: EmotionNode) => picked(context, emotion.personas, passing);
  return (
    valued.find((emotion) => whose(emotion)?.includes(persona)) ??
    valued.find((emotion) => emotion.personas.length === 0) ??
    valued.find((emotion) => whose(emotion) === undefined)
  );
}

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
