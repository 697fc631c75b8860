import type { AstNode, Reference } from 'langium';
import type { Document } from '../generated/ast.ts';
import type { Written } from '../model.ts';
import { createIds, type Ids } from './ids.ts';
import { unique, writtenAs } from './plain.ts';
import { createReuse, noReuse, type Reuse } from './reuse.ts';

/** What holds in a place for all within that say nothing themselves. */
export interface Around {
  /** Ids of those who are there. */
  readonly personas: readonly string[];
  /** Ids of the evidence. */
  readonly sources: readonly string[];
}

/** What the readers of one journey share: the ids given so far, and the way from names to ids. */
export interface Context {
  readonly ids: Ids;
  readonly idOf: ReadonlyMap<AstNode, string>;
  /** From each id to its statement. */
  readonly nodes: ReadonlyMap<string, AstNode>;
  /** Gives the statement its id. */
  keep(node: AstNode, id: string): Written;
  /** A second id for a statement that stands for several things, such as an emotion of all. */
  alias(node: AstNode, id: string): Written;
  /** The id of what is referred to, given on first mention: for declarations that are listed as they are used. */
  mention<T extends Declared>(reference: Reference<T> | undefined): string | undefined;
  mentions<T extends Declared>(references: readonly Reference<T>[]): readonly string[];
  /** Notes what holds in a journey, stage or touchpoint, for what is read after it. */
  surround(place: AstNode, around: Around): void;
  aroundOf(place: AstNode): Around;
  /** Makes a part of the map, unless it is known and would be the same. */
  readonly reuse: Reuse;
  /** Ids of what has one already; unresolved names refer to nothing. */
  known<T extends AstNode>(references: readonly Reference<T>[]): readonly string[];
}

/** What is listed in a map as it is mentioned. */
export type Declared = AstNode & { readonly name?: string; readonly label?: string };

const kinds: Readonly<Record<string, string>> = {
  Channel: 'channel',
  Journey: 'journey',
  Metric: 'metric',
  Source: 'source',
  System: 'system',
  Team: 'team',
};

const none: readonly string[] = [];

/** Most statements refer to nothing, or to one thing. */
function idsOf<T extends AstNode>(
  references: readonly Reference<T>[],
  idOf: (reference: Reference<T>) => string | undefined,
): readonly string[] {
  const first = references[0];
  if (!first) return none;
  if (references.length > 1) return unique(references.flatMap((reference) => idOf(reference) ?? []));
  const id = idOf(first);
  return id === undefined ? none : [id];
}

/**
 * `home` is the file that the journey is written in; `isReread`: most of what is made of it will be asked for again,
 * after a small change.
 */
export function createContext(home: Document, isReread: boolean): Context {
  const ids = isReread ? createIds((id) => reuse.noteGiven(id, ids.times(id))) : createIds();
  const idOf = new Map<AstNode, string>();
  const nodes = new Map<string, AstNode>();
  const arounds = new Map<AstNode, Around>();
  const name = (node: AstNode, id: string, own: boolean): void => {
    if (own) idOf.set(node, id);
    nodes.set(id, node);
  };
  const surround = (place: AstNode, around: Around): void => {
    arounds.set(place, around);
  };
  const reuse = isReread ? createReuse({ ids, idOf, name, surround }) : noReuse;
  const keep = (node: AstNode, id: string): Written => {
    name(node, id, true);
    reuse.noteNamed(node, id, true);
    return writtenAs(id, home, node);
  };
  const mention = <T extends Declared>(reference: Reference<T> | undefined): string | undefined => {
    const node = reference?.ref;
    if (reference) reuse.noteAsked(reference);
    if (!node) return undefined;
    return idOf.get(node) ?? keep(node, ids.of(kinds[node.$type] ?? node.$type, node)).id;
  };
  return {
    ids,
    idOf,
    nodes,
    keep,
    alias(node, id) {
      name(node, id, false);
      reuse.noteNamed(node, id, false);
      return writtenAs(id, home, node);
    },
    mention,
    surround(place, around) {
      surround(place, around);
      reuse.noteAround(place, around);
    },
    reuse,
    aroundOf: (place) => arounds.get(place) ?? { personas: [], sources: [] },
    mentions: (references) => idsOf(references, mention),
    known: (references) =>
      idsOf(references, (reference) => {
        reuse.noteAsked(reference);
        return reference.ref && idOf.get(reference.ref);
      }),
  };
}
