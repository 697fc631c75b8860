import { isMoved, lineOf } from './move-lines.ts';
import type { Patch } from './patch.ts';
import { isList, isTree, type Tree } from './trees.ts';

/**
 * What makes the one value of the other; undefined where they say the same. Both are plain JSON. What is the same object
 * in both is not looked into, so the time goes with what has changed.
 */
export function compare(before: unknown, after: unknown): Patch | undefined {
  if (before === after) return undefined;
  if (isList(before) && isList(after)) return compareItems(before, after);
  if (!isTree(before) || !isTree(after) || isList(before) || isList(after)) return { kind: 'replaced', value: after };
  const lines = (lineOf(after) ?? 0) - (lineOf(before) ?? 0);
  if (isMoved(before, after, lines)) return lines === 0 ? undefined : { kind: 'moved', lines };
  return compareParts(before, after);
}

function compareParts(before: Tree, after: Tree): Patch | undefined {
  const changed: [string, Patch][] = [];
  for (const key in after) {
    const patch = Object.hasOwn(before, key)
      ? compare(before[key], after[key])
      : ({ kind: 'replaced', value: after[key] } as const);
    if (patch) changed.push([key, patch]);
  }
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  return changed.length + gone.length === 0 ? undefined : { kind: 'parts', changed, gone };
}

/** Things come and go at one place of a list at a time; those before it and behind it stay, each by its id. */
function compareItems(before: readonly unknown[], after: readonly unknown[]): Patch | undefined {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && isSameThing(before[at], after[at])) at++;
  let behind = 0;
  while (behind < shorter - at && isSameThing(before[before.length - 1 - behind], after[after.length - 1 - behind])) {
    behind++;
  }
  const went = before.length - behind - at;
  const came = after.slice(at, after.length - behind);
  const changed: [number, Patch][] = [];
  const look = (index: number, old: unknown) => {
    const patch = compare(old, after[index]);
    if (patch) changed.push([index, patch]);
  };
  for (let i = 0; i < at; i++) look(i, before[i]);
  for (let i = after.length - behind; i < after.length; i++) look(i, before[i - after.length + before.length]);
  return went + came.length + changed.length === 0 ? undefined : { kind: 'items', at, went, came, changed };
}

function isSameThing(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isTree(one) || !isTree(other)) return false;
  return one.id === undefined ? other.id === undefined && isMoved(one, other, 0) : one.id === other.id;
}
