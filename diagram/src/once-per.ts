/**
 * Computes a thing once for an object that never changes, for as long as what else it depends on is the same: most of a
 * map is the same object from one drawing to the next (`shareUnchanged`). The results go with their objects.
 *
 * `end` is never given: so it cannot be handed to `map` as it is, where the list that is walked would count, too.
 */
export function oncePer<Key extends object, Rest extends readonly unknown[], Result>(
  compute: (key: Key, ...rest: Rest) => Result,
): (key: Key, ...rest: readonly [...Rest, end?: never]) => Result;
export function oncePer<Key extends object, Result>(
  compute: (key: Key, ...rest: readonly unknown[]) => Result,
): (key: Key, ...rest: readonly unknown[]) => Result {
  const known = new WeakMap<Key, { readonly rest: readonly unknown[]; readonly result: Result }>();
  return (key, ...rest) => {
    const found = known.get(key);
    if (found && isSame(found.rest, rest)) return found.result;
    const result = compute(key, ...rest);
    known.set(key, { rest, result });
    return result;
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
