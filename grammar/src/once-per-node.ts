/** What is known of nodes of a tree, each for as long as nothing in it is read anew. */
export interface NodeCache<N extends object, T> {
  get(node: N): T | undefined;
  set(node: N, value: T): void;
}

const slot: unique symbol = Symbol('known');

/** All that is known of one node, by the number of the cache. */
type Known = (object | undefined)[];

const knownOf = (node: { readonly [slot]?: Known }): Known | undefined => node[slot];

let caches = 0;

/**
 * Keeps what is known of a node with the node itself, where no list of its properties shows it. A weak map would let go
 * of it as well, but what an old one leads to outlives every collection of young memory: the trees of many files would
 * all be copied into old memory first. All caches share one property, so that nodes of one type stay alike.
 */
export function nodeCache<N extends object, T>(): NodeCache<N, T> {
  const index = caches++;
  class Entry {
    readonly value: T;
    constructor(value: T) {
      this.value = value;
    }
  }
  return {
    get(node) {
      const entry = knownOf(node)?.[index];
      return entry instanceof Entry ? entry.value : undefined;
    },
    set(node, value) {
      const entry = new Entry(value);
      const known = knownOf(node);
      if (known) {
        known[index] = entry;
        return;
      }
      const first: Known = new Array(caches);
      first[index] = entry;
      Object.defineProperty(node, slot, { value: first });
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
  const known = knownOf(node);
  if (known) known.length = 0;
}
