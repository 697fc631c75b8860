import { type AstNode, type CstNode, CstUtils, GrammarUtils } from 'langium';
import { PlainComposite, PlainLeaf } from './plain/plain-nodes.ts';

/*
 * What stands where in a tree, however it was read.
 */

/** Where the value of a property stands (the `index`th of several, the last when there are fewer). */
export function placeOfProperty({ $cstNode }: AstNode, property: string, index = 0): CstNode | undefined {
  if (!($cstNode instanceof PlainComposite)) return GrammarUtils.findNodeForProperty($cstNode, property, index);
  const places = $cstNode.content.filter((place) => place.property === property);
  return places[Math.min(index, places.length - 1)];
}

/** Where a keyword or sign of the statement itself stands. */
export function placeOfKeyword({ $cstNode }: AstNode, keyword: string): CstNode | undefined {
  if (!($cstNode instanceof PlainComposite)) return GrammarUtils.findNodeForKeyword($cstNode, keyword);
  return $cstNode.content.find(
    (place) => place instanceof PlainLeaf && place.property === undefined && place.text === keyword,
  );
}

/** The innermost node of a tree around the word or comment at an offset; undefined between them. */
export function nodeAt({ $cstNode }: AstNode, offset: number): AstNode | undefined {
  if (!($cstNode instanceof PlainComposite))
    return $cstNode && CstUtils.findLeafNodeAtOffset($cstNode, offset)?.astNode;
  const isAround = (place: PlainComposite | PlainLeaf): place is PlainComposite =>
    place instanceof PlainComposite && place.offset <= offset && offset < place.end;
  let around: PlainComposite = $cstNode;
  for (let next: PlainComposite | undefined = around; next; next = next.content.find(isAround)) around = next;
  return around.astNode;
}
