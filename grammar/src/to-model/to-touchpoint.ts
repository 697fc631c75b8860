import {
  type Channel,
  type Emotion as EmotionNode,
  isBacking,
  type Stage as StageNode,
  type Touchpoint as TouchpointNode,
} from '../generated/ast.ts';
import type { Backing, Emotion, Touchpoint } from '../model.ts';
import { emotionsOf } from '../statements.ts';
import type { Context } from './context.ts';
import { defined, naming, targets } from './plain.ts';
import { toPlaceFacts } from './to-place-facts.ts';
import { ownOr, toRemarks } from './to-remarks.ts';

/** What a touchpoint takes over from its stage where it says nothing itself. */
export interface Surroundings {
  readonly stage: StageNode;
  readonly stageId: string;
  readonly personas: readonly string[];
  readonly sources: readonly string[];
}

export function toTouchpoint(context: Context, node: TouchpointNode, around: Surroundings): Touchpoint {
  const id = context.ids.of('touchpoint', node, around.stageId);
  const personas = narrow(around.personas, context.known(node.personas));
  const sources = ownOr(context.mentions(node.sources), around.sources);
  return {
    ...context.keep(node, id),
    kind: node.kind,
    ...naming(node),
    channels: channelsOf(around.stage, node).flatMap((channel) => context.idOf.get(channel) ?? []),
    personas,
    emotions: personas.flatMap((persona) => toEmotion(context, node, id, persona, { ...around, sources }) ?? []),
    remarks: toRemarks(context, node, id, sources),
    backings: toBackings(context, node, id),
    ...toPlaceFacts(context, node, id, sources),
  };
}

/** A touchpoint's channels: its own, else its stage's. A step has none. */
export function channelsOf(stage: StageNode, place: TouchpointNode): Channel[] {
  if (place.kind === 'step') return [];
  return targets(place.channels.length > 0 ? place.channels : stage.channels);
}

/** A `for` may only narrow; none leaves all. */
export const narrow = (all: readonly string[], chosen: readonly string[]): readonly string[] =>
  chosen.length > 0 ? all.filter((id) => chosen.includes(id)) : all;

/** The touchpoint's emotion of this persona, else its emotion of all, else the stage's likewise. */
function toEmotion(
  context: Context,
  node: TouchpointNode,
  id: string,
  persona: string,
  { stage, sources }: Surroundings,
): Emotion | undefined {
  const found = [node, stage]
    .flatMap((place) => [
      emotionsOf(place).find((emotion) => context.known(emotion.personas).includes(persona)),
      emotionsOf(place).find((emotion) => emotion.personas.length === 0),
    ])
    .find(isValued);
  if (!found) return undefined;
  return {
    ...context.alias(found, `${id}/emotion/${persona}`),
    persona,
    value: Math.min(2, Math.max(-2, found.value)),
    ...defined({ word: found.word }),
    sources: ownOr(context.mentions(found.sources), sources),
  };
}

const isValued = (emotion: EmotionNode | undefined): emotion is EmotionNode =>
  emotion !== undefined && Number.isFinite(emotion.value);

function toBackings(context: Context, node: TouchpointNode, id: string): Backing[] {
  return node.items
    .filter(isBacking)
    .filter((backing) => backing.text !== undefined)
    .map((backing) => ({
      ...context.keep(backing, context.ids.nth(backing.row, id)),
      row: backing.row,
      text: backing.text,
      actors: context.mentions(backing.actors),
    }));
}
