/** What is known of nodes of a tree, each for as long as nothing in it is read anew. */
export interface NodeCache<N extends object, T> {
  get(node: N): T | undefined;
  set(node: N, value: T): void;
}

const forgetting: ((node: object) => void)[] = [];

/**
 * Keeps what is known of a node with the node itself, where no list of its properties shows it. A weak map would let go
 * of it as well, but what an old one leads to outlives every collection of young memory: the trees of many files would
 * all be copied into old memory first.
 */
export function nodeCache<N extends object, T>(): NodeCache<N, T> {
  const key: unique symbol = Symbol('known');
  class Entry {
    value: T | undefined;
    constructor(value: T) {
      this.value = value;
    }
  }
  const entryOf = (node: object): Entry | undefined => {
    const found = key in node ? node[key] : undefined;
    return found instanceof Entry ? found : undefined;
  };
  forgetting.push((node) => {
    const entry = entryOf(node);
    if (entry) entry.value = undefined;
  });
  return {
    get: (node) => entryOf(node)?.value,
    set(node, value) {
      const entry = entryOf(node);
      if (entry) entry.value = value;
      else Object.defineProperty(node, key, { value: new Entry(value) });
    },
  };
}

/** Computes a thing once for a node of the tree, for as long as nothing in the node is read anew. */
export function oncePerNode<N extends object, T>(compute: (node: N) => T): (node: N) => T {
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
export function forget(node: object): void {
  for (const forgetIn of forgetting) forgetIn(node);
}
