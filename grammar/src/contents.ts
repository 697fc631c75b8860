import { type AstNode, isAstNode, isReference, type ReferenceInfo } from 'langium';

/** All that a tree holds, depth first in text order. */
export interface Contents {
  readonly nodes: readonly AstNode[];
  readonly references: readonly ReferenceInfo[];
}

const known = new WeakMap<AstNode, Contents>();

/** Walks the tree once: linking and every rule read the same list. A new text is a new tree. */
export function contentsOf(root: AstNode): Contents {
  const found = known.get(root) ?? walk(root);
  known.set(root, found);
  return found;
}

function walk(root: AstNode): Contents {
  const nodes: AstNode[] = [];
  const references: ReferenceInfo[] = [];
  const visit = (node: AstNode): void => {
    nodes.push(node);
    for (const [property, value] of Object.entries(node)) {
      if (property.charCodeAt(0) === dollar) continue;
      if (Array.isArray(value)) for (const [index, item] of value.entries()) take(node, property, item, index);
      else take(node, property, value);
    }
  };
  const take = (container: AstNode, property: string, value: unknown, index?: number): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isReference(value))
      references.push({ reference: value, container, property, ...(index !== undefined && { index }) });
    else if (isAstNode(value)) visit(value);
  };
  visit(root);
  return { nodes, references };
}

/** Properties that begin with it are Langium's own. */
const dollar = '$'.charCodeAt(0);
