/**
 * `next`, with every part that says the same as it did `before` replaced by the part of `before`: so what is the same
 * object has not changed. Both are plain JSON. Things of a list belong together by their `id`, else by their place.
 *
 * Where something was written does not count: a line more above must not make everything below it new. So parts may
 * keep the `range` that they had.
 *
 * `source`: what `before` itself was shared from, if it was: what is the same object in `source` and `next` has not
 * changed, and is not looked into.
 */
export function shareUnchanged<T>(before: T, next: T, source?: T): T;
export function shareUnchanged(before: unknown, next: unknown, source?: unknown): unknown {
  if (before === next || !isTree(before) || !isTree(next)) return next;
  if (next === source) return before;
  if (isList(next)) return isList(before) ? shareItems(before, next, isList(source) ? source : []) : next;
  return isList(before) ? next : shareParts(before, next, isTree(source) ? source : {});
}

type Tree = Readonly<Record<string, unknown>>;

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Nothing is copied before the first difference: nearly all of a map is as it was. */
function shareParts(before: Tree, next: Tree, source: Tree): Tree {
  let shared: Record<string, unknown> | undefined;
  for (const key in next) {
    if (key === 'range') continue;
    const part = shareUnchanged(before[key], next[key], source[key]);
    if (shared === undefined && part !== before[key]) shared = sharedUntil(key, before, next);
    if (shared !== undefined) shared[key] = part;
  }
  if (shared !== undefined) return isAlike(shared, next) ? next : shared;
  for (const key in before) if (key !== 'range' && !(key in next)) return sharedUntil(undefined, before, next);
  return before;
}

/** Whether all parts are the same ones. */
function isAlike(a: Tree, b: Tree): boolean {
  for (const key in b) if (a[key] !== b[key]) return false;
  return true;
}

function sharedUntil(end: string | undefined, before: Tree, next: Tree): Record<string, unknown> {
  const shared: Record<string, unknown> = { ...next };
  for (const key in next) {
    if (key === end) break;
    if (key !== 'range') shared[key] = before[key];
  }
  return shared;
}

function shareItems(
  before: readonly unknown[],
  next: readonly unknown[],
  source: readonly unknown[],
): readonly unknown[] {
  let shared: unknown[] | undefined;
  let byId: ReadonlyMap<unknown, number> | undefined;
  for (let i = 0; i < next.length; i++) {
    const item = next[i];
    let at: number | undefined = i;
    const id = idOf(item);
    if (id !== idOf(before[i])) {
      byId ??= new Map(before.map((one, place) => [idOf(one), place]));
      at = id === undefined ? undefined : byId.get(id);
    }
    const part = at === undefined ? item : shareUnchanged(before[at], item, source[at]);
    if (shared === undefined && part !== before[i]) shared = before.slice(0, i);
    shared?.push(part);
  }
  if (shared !== undefined) return shared;
  return before.length === next.length ? before : before.slice(0, next.length);
}

function idOf(item: unknown): unknown {
  return isTree(item) ? item.id : undefined;
}
