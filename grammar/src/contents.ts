import { type AstNode, type GenericAstNode, isAstNode, isReference, type ReferenceInfo } from 'langium';
import { isTouchpoint } from './node-types.ts';
import { oncePerNode } from './once-per-node.ts';
import { PlainComposite } from './plain/plain-nodes.ts';

/** All that a tree holds, depth first in text order. */
export interface Contents {
  readonly nodes: readonly AstNode[];
  readonly references: readonly ReferenceInfo[];
}

/** Walks the tree once: linking and every rule read the same list. What is read anew is walked anew, by touchpoint. */
export const contentsOf: (root: AstNode) => Contents = oncePerNode((root: AstNode) => {
  const nodes: AstNode[] = [];
  const references: ReferenceInfo[] = [];
  // A text that was read plainly is never read anew in part.
  const isInParts = !(root.$cstNode instanceof PlainComposite);
  const visit = (node: GenericAstNode): void => {
    if (isInParts && node !== root && isTouchpoint(node)) {
      const within = contentsOf(node);
      for (const each of within.nodes) nodes.push(each);
      for (const each of within.references) references.push(each);
      return;
    }
    nodes.push(node);
    for (const property in node) {
      if (property.charCodeAt(0) === dollar) continue;
      const value = node[property];
      if (!Array.isArray(value)) take(node, property, value);
      else for (let index = 0; index < value.length; index++) take(node, property, value[index], index);
    }
  };
  const take = (container: AstNode, property: string, value: unknown, index?: number): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isNode(value)) visit(value);
    else if (isReference(value)) {
      const info = { reference: value, container, property };
      references.push(index === undefined ? info : { reference: value, container, property, index });
    }
  };
  if (isNode(root)) visit(root);
  return { nodes, references };
});

const isNode = (value: object): value is GenericAstNode => isAstNode(value);

/** Properties that begin with it are Langium's own. */
const dollar = '$'.charCodeAt(0);

const byType = oncePerNode((root: AstNode) => Map.groupBy(contentsOf(root).nodes, ({ $type }) => $type));

/** The types of all nodes of a tree, each with its nodes in text order. */
export const typesIn = (root: AstNode): ReadonlyMap<string, readonly AstNode[]> => byType(root);

/** The nodes of these types, type by type in text order: for who looks for what most trees hold little of. */
export const nodesOf = (root: AstNode, ...types: readonly string[]): AstNode[] =>
  types.flatMap((type) => byType(root).get(type) ?? []);
