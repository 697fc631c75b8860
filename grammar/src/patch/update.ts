import { apply } from './apply.ts';
import { compare } from './compare.ts';
import type { Patch } from './patch.ts';

/** A value at a moment, by a number. */
export interface Revision<T> {
  readonly revision: number;
  readonly value: T;
}

/** News of a value: what it is, or how it differs from what it was. */
export type Update<T> =
  | ({ readonly kind: 'whole' } & Revision<T>)
  /** Without a patch, nothing differs. */
  | { readonly kind: 'changed'; readonly revision: number; readonly since: number; readonly patch?: Patch };

/**
 * Tells one value after the other: the first one whole, then only what has changed.
 *
 * @param number a new one at each call
 */
export function createTeller<T>(number: () => number): (value: T) => Update<T> {
  let told: Revision<T> | undefined;
  return (value) => {
    const before = told;
    const revision = number();
    told = { revision, value };
    if (!before) return { kind: 'whole', ...told };
    const patch = compare(before.value, value);
    return { kind: 'changed', revision, since: before.revision, ...(patch && { patch }) };
  };
}

/** What is known after an update; undefined where it speaks of a revision that is not known: only a whole one helps. */
export function update<T>(known: Revision<T> | undefined, news: Update<T>): Revision<T> | undefined {
  if (news.kind === 'whole') return { revision: news.revision, value: news.value };
  if (known?.revision !== news.since) return undefined;
  return { revision: news.revision, value: news.patch ? apply(known.value, news.patch) : known.value };
}
