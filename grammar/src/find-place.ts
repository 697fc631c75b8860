import { type AstNode, type CstNode, CstUtils, GrammarUtils, isAstNode } from 'langium';
import { PlainComposite } from './plain/plain-nodes.ts';

/*
 * What stands where in a tree, however it was read.
 */

/** Where the value of a property stands (the `index`th of several, the last when there are fewer). */
export function placeOfProperty(node: AstNode, property: string, index = 0): CstNode | undefined {
  const { $cstNode } = node;
  if (!($cstNode instanceof PlainComposite)) return GrammarUtils.findNodeForProperty($cstNode, property, index);
  const nodes = [propertyOf(node, property)].flat().filter(isAstNode);
  const places = nodes.length > 0 ? nodes.map((each) => each.$cstNode) : wordsOf($cstNode, property);
  return places[Math.min(index, places.length - 1)];
}

const propertyOf = (node: AstNode, property: string): unknown => Reflect.get(node, property);

/** Where a keyword or sign of the statement itself stands. */
export function placeOfKeyword({ $cstNode }: AstNode, keyword: string): CstNode | undefined {
  return $cstNode instanceof PlainComposite
    ? wordsOf($cstNode, undefined).find(({ text }) => text === keyword)
    : GrammarUtils.findNodeForKeyword($cstNode, keyword);
}

const wordsOf = (place: PlainComposite, property: string | undefined) =>
  place.words.filter((word) => word.property === property);

/** The first word of a statement. */
export const firstPlace = ({ $cstNode }: AstNode): CstNode | undefined =>
  $cstNode instanceof PlainComposite ? $cstNode.words[0] : $cstNode && CstUtils.flattenCst($cstNode).head();

/** The innermost node of a tree around the word or comment at an offset; undefined between them. */
export function nodeAt({ $cstNode }: AstNode, offset: number): AstNode | undefined {
  if (!($cstNode instanceof PlainComposite))
    return $cstNode && CstUtils.findLeafNodeAtOffset($cstNode, offset)?.astNode;
  const { root } = $cstNode;
  const around = root.places.findLast((place) => place.offset <= offset && offset < place.end);
  return (around ?? root).astNode;
}
