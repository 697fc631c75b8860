import { moveLines } from './move-lines.ts';
import type { ItemsChanged, PartsChanged, Patch } from './patch.ts';
import { isList, isTree } from './trees.ts';

/**
 * What the patch makes of a value that says what the patch was made from. That stays as it is; what the patch does not
 * speak of is the same object in both.
 *
 * @throws when the value is not of the shape that the patch was made from
 */
export function apply<T>(before: T, patch: Patch): T;
export function apply(before: unknown, patch: Patch): unknown {
  switch (patch.kind) {
    case 'replaced':
      return patch.value;
    case 'moved':
      return moveLines(before, patch.lines);
    case 'parts':
      return applyToParts(before, patch);
    case 'items':
      return applyToItems(before, patch);
  }
}

function applyToParts(before: unknown, { changed, gone }: PartsChanged): unknown {
  if (!isTree(before) || isList(before)) throw new TypeError('A patch of parts fits an object only.');
  const parts = new Map(Object.entries(before));
  for (const key of gone) parts.delete(key);
  for (const [key, patch] of changed) parts.set(key, apply(parts.get(key), patch));
  return Object.fromEntries(parts);
}

function applyToItems(before: unknown, { at, went, came, changed }: ItemsChanged): unknown {
  if (!isList(before)) throw new TypeError('A patch of items fits a list only.');
  const items = [...before.slice(0, at), ...came, ...before.slice(at + went)];
  for (const [index, patch] of changed) items[index] = apply(items[index], patch);
  return items;
}
