import type { AstNode } from 'langium';
import type { Emotion, Journey, Opportunity, Persona, Remark, Stage, Touchpoint } from './generated/ast.ts';
import {
  isEmotion,
  isJourney,
  isMove,
  isOpportunity,
  isPath,
  isPersona,
  isRemark,
  isStage,
  isTouchpoint,
} from './node-types.ts';

/** Reading statements out of blocks. What is half written may be undefined. */

export function emotionsOf(place: Stage | Touchpoint): Emotion[] {
  const items: readonly AstNode[] = place.items;
  return items.filter(isEmotion);
}
export const stagesOf = (journey: Journey): Stage[] => journey.items.filter(isStage);
export const touchpointsOf = (stage: Stage): Touchpoint[] => stage.items.filter(isTouchpoint);
export const pathsOf = (journey: Journey) => journey.items.filter(isPath);
export const movesOf = (journey: Journey) => journey.items.filter(isMove);

export function remarksOf(place: Persona | Journey | Stage | Touchpoint): Remark[] {
  const items: readonly AstNode[] = isPersona(place) ? place.facts : place.items;
  return items.filter(isRemark);
}

/** Those who take the journey: whom its `for` names, else all personas that its file declares. */
export function takersOf(journey: Journey): Persona[] {
  const named = new Set(journey.personas.flatMap((reference) => reference.ref ?? []));
  return named.size > 0 ? [...named] : journey.$container.declarations.filter(isPersona);
}

/** Opportunities of the journey in text order, wherever they stand. */
export function opportunitiesOf(journey: Journey): Opportunity[] {
  return journey.items.flatMap((item) => {
    if (isOpportunity(item)) return [item];
    return isStage(item) ? opportunitiesWithin(item) : [];
  });
}

function opportunitiesWithin(stage: Stage): Opportunity[] {
  return stage.items.flatMap((item) => {
    if (isOpportunity(item)) return [item];
    return isTouchpoint(item) ? item.items.filter(isOpportunity) : [];
  });
}

/** The journey that holds the node, itself included. */
export function journeyOf(node: AstNode | undefined): Journey | undefined {
  for (let at = node; at; at = at.$container) if (isJourney(at)) return at;
  return undefined;
}
