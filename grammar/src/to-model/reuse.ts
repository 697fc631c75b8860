import type { AstNode, Reference } from 'langium';
import type { Touchpoint as TouchpointNode } from '../generated/ast.ts';
import type { Touchpoint } from '../model.ts';
import { nodeCache } from '../once-per-node.ts';
import type { Around } from './context.ts';
import type { Ids } from './ids.ts';

/**
 * A keystroke leaves most touchpoints as they were. Each is remembered with what it was made from and what making it did
 * to the context; where it would be made from the same, that is done again and the touchpoint is taken as it is.
 */
export interface Reuse {
  /** `from`: what it depends on beside its own statement and what the context is asked while it is made. */
  touchpoint(node: TouchpointNode, from: () => readonly unknown[], make: () => Touchpoint): Touchpoint;
  noteAsked(reference: Reference): void;
  noteGiven(id: string, times: number): void;
  noteNamed(node: AstNode, id: string, own: boolean): void;
  noteAround(place: AstNode, around: Around): void;
}

/** What the deeds are done to. */
export interface Reused {
  readonly ids: Ids;
  readonly idOf: ReadonlyMap<AstNode, string>;
  name(node: AstNode, id: string, own: boolean): void;
  surround(place: AstNode, around: Around): void;
}

interface Deeds {
  /** References followed, where they led, and the id that this had. */
  readonly asked: Map<Reference, { readonly node: AstNode | undefined; readonly id: string | undefined }>;
  /** Ids given, with how many had them before. */
  readonly given: { readonly id: string; readonly times: number }[];
  readonly named: { readonly node: AstNode; readonly id: string; readonly own: boolean }[];
  readonly arounds: { readonly place: AstNode; readonly around: Around }[];
}

interface Remembered {
  readonly from: readonly unknown[];
  readonly touchpoint: Touchpoint;
  readonly deeds: Deeds;
}

const memory = nodeCache<TouchpointNode, Remembered>();

export function createReuse({ ids, idOf, name, surround }: Reused): Reuse {
  let deeds: Deeds | undefined;

  const isSame = ({ asked, given }: Deeds): boolean => {
    for (const [reference, { node, id }] of asked) {
      if (reference.ref !== node || (node && idOf.get(node)) !== id) return false;
    }
    const met = new Set<string>();
    for (const { id, times } of given) {
      // Later ones of the same id follow from the first.
      if (!met.has(id) && ids.times(id) !== times) return false;
      met.add(id);
    }
    return true;
  };

  const redo = ({ given, named, arounds }: Deeds): void => {
    for (const { id } of given) ids.give(id);
    for (const { node, id, own } of named) name(node, id, own);
    for (const { place, around } of arounds) surround(place, around);
  };

  return {
    touchpoint(node, dependsOn, make) {
      const from = dependsOn();
      const known = memory.get(node);
      if (known && isEqual(known.from, from) && isSame(known.deeds)) {
        redo(known.deeds);
        return known.touchpoint;
      }
      deeds = { asked: new Map(), given: [], named: [], arounds: [] };
      const touchpoint = make();
      memory.set(node, { from, touchpoint, deeds });
      deeds = undefined;
      return touchpoint;
    },
    noteAsked(reference) {
      if (!deeds || deeds.asked.has(reference)) return;
      const node = reference.ref;
      // What is named on the way is no question to the context.
      if (deeds.named.some((each) => each.own && each.node === node)) return;
      deeds.asked.set(reference, { node, id: node && idOf.get(node) });
    },
    noteGiven(id, times) {
      deeds?.given.push({ id, times });
    },
    noteNamed(node, id, own) {
      deeds?.named.push({ node, id, own });
    },
    noteAround(place, around) {
      deeds?.arounds.push({ place, around });
    },
  };
}

/** Of a file that is read once. */
export const noReuse: Reuse = {
  touchpoint: (_node, _from, make) => make(),
  noteAsked() {},
  noteGiven() {},
  noteNamed() {},
  noteAround() {},
};

const isEqual = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);
