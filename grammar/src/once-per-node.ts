import type { AstNode } from 'langium';

const caches: WeakMap<AstNode, unknown>[] = [];

/** What is known of nodes of a tree, each for as long as nothing in it is read anew. */
export function nodeCache<N extends AstNode, T>(): WeakMap<N, T> {
  const cache = new WeakMap<N, T>();
  caches.push(cache);
  return cache;
}

/** Computes a thing once for a node of the tree, for as long as nothing in the node is read anew. */
export function oncePerNode<N extends AstNode, T>(compute: (node: N) => T): (node: N) => T {
  const known = nodeCache<N, T>();
  return (node) => {
    const found = known.get(node);
    if (found !== undefined) return found;
    const computed = compute(node);
    known.set(node, computed);
    return computed;
  };
}

/** Something in the node was read anew, so what was computed of it no longer holds. */
export function forget(node: AstNode): void {
  for (const cache of caches) cache.delete(node);
}
