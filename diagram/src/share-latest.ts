import { shareUnchanged } from './share-unchanged.ts';

/**
 * What is made anew at each drawing, as the objects of the drawing before wherever they say the same. Values go by a
 * key: those of the last `most` keys are kept.
 */
export function shareLatest<Value>(most: number): (key: string, next: Value) => Value {
  const latest = new Map<string, Value>();
  return (key, next) => {
    const before = latest.get(key);
    const shared = before === undefined ? next : shareUnchanged(before, next);
    latest.delete(key);
    latest.set(key, shared);
    for (const oldest of latest.keys()) {
      if (latest.size <= most) break;
      latest.delete(oldest);
    }
    return shared;
  };
}
