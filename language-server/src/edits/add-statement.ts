import {
  isJourney,
  isOpportunity,
  isPersona,
  isRemark,
  isStage,
  isTouchpoint,
  type Journey,
  type Persona,
  type Stage,
  type Touchpoint,
  touchpointsOf,
} from '@cjm/grammar';
import { type AstNode, AstUtils } from 'langium';
import { type Addition, type Edited, refused, type Splice } from './change.ts';
import { insertAfter, insertInto } from './insert-statement.ts';
import { quote } from './quote.ts';
import { type Subject, writtenAs } from './subject.ts';

/** Writes a new statement in the place that was pointed at, after its like. */
export function addStatement(subject: Subject, { what, at, text: typed }: Addition): Edited {
  const found = writtenAs(subject, at);
  if ('refused' in found) return found;
  const label = typed.trim();
  if (label === '') return refused('needsText');
  const { node } = found;
  const statement = `${what} ${quote(label)}`;
  switch (what) {
    case 'touchpoint':
      return done(addTouchpoint(subject.text, node, statement));
    case 'pain':
      return done(addWithin(subject.text, placeAround(node), [isPain, isRemark], statement));
    case 'opportunity': {
      const place = placeAround(node);
      return done(isPersona(place) ? undefined : addWithin(subject.text, place, [isOpportunity], statement));
    }
  }
}

const done = (splice: Splice | undefined): Edited => (splice ? { splices: [splice] } : refused('noPlace'));

const isPain = (item: AstNode): boolean => isRemark(item) && item.kind === 'pain';

/** After the touchpoint that was pointed at, else after the last one of the stage. */
function addTouchpoint(text: string, node: AstNode, statement: string): Splice | undefined {
  const stage = AstUtils.getContainerOfType(node, isStage);
  if (!stage) return undefined;
  const before = AstUtils.getContainerOfType(node, isTouchpoint) ?? touchpointsOf(stage).at(-1);
  return before ? insertAfter(text, before, statement) : insertInto(text, stage, stage.items, statement);
}

type Place = Touchpoint | Stage | Journey | Persona;

function placeAround(node: AstNode): Place | undefined {
  return AstUtils.getContainerOfType(node, (each): each is Place =>
    [isTouchpoint, isStage, isJourney, isPersona].some((is) => is(each)),
  );
}

/** After the last of the first sort of likes that there is, else at the end. */
function addWithin(
  text: string,
  place: Place | undefined,
  likes: readonly ((item: AstNode) => boolean)[],
  statement: string,
): Splice | undefined {
  if (!place) return undefined;
  const items: readonly AstNode[] = isPersona(place) ? place.facts : place.items;
  const before = likes.map((isLike) => items.findLast(isLike)).find((item) => item !== undefined);
  return before ? insertAfter(text, before, statement) : insertInto(text, place, items, statement);
}
