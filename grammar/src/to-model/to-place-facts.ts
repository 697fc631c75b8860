import type { AstNode } from 'langium';
import type { Stage, Touchpoint } from '../generated/ast.ts';
import type { PlaceFacts } from '../model.ts';
import {
  isDetails,
  isDuration,
  isEmotion,
  isLink,
  isMomentOfTruth,
  isOwner,
  isRemark,
  isTouchpoint,
  isWhen,
} from '../node-types.ts';
import type { Around, Context } from './context.ts';
import { defined, linkOf, rangeOf } from './plain.ts';
import { toMeasures } from './to-measures.ts';
import { toValue } from './to-value.ts';

export function toPlaceFacts(context: Context, node: Stage | Touchpoint, id: string, around: Around): PlaceFacts {
  // Most places say no more than what happens there, and what it feels like.
  const items: readonly AstNode[] = node.items;
  if (!items.some(isFact)) return noFacts;
  const moment = node.items.find(isMomentOfTruth);
  const details = node.items.find(isDetails)?.journey?.ref;
  return {
    ...defined({
      momentOfTruth: moment && { ...defined({ why: moment.why }), range: rangeOf(moment) },
      when: node.items.find(isWhen)?.text,
      duration: toValue(node.items.find(isDuration)?.value),
      owner: context.mention(node.items.find(isOwner)?.team),
      details: details && { journey: journeyId(details), label: details.label ?? details.name ?? '' },
    }),
    links: node.items
      .filter(isLink)
      .filter((link) => linkOf(link.url))
      .map((link) => ({
        ...context.keep(link, context.ids.of('link', { label: link.url }, id)),
        url: link.url,
        ...defined({ label: link.label }),
      })),
    measures: toMeasures(context, node.items, id, around),
  };
}

export const noFacts: PlaceFacts = { links: [], measures: [] };

const isFact = (item: AstNode): boolean => !isRemark(item) && !isEmotion(item) && !isTouchpoint(item);

/** The id that a journey's own map has. */
export const journeyId = (journey: { readonly name?: string; readonly label?: string }): string =>
  journey.name ? `journey:${journey.name}` : `journey:"${journey.label ?? ''}"`;
