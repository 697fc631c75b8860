import { createRecent } from './recent.ts';
import { shareUnchanged } from './share-unchanged.ts';

/**
 * What is made anew at each drawing, as the objects of the drawing before wherever they say the same. Values go by a
 * key: those of the last `most` keys are kept.
 */
export function shareLatest<Value>(most: number): (key: string, next: Value) => Value {
  const latest = createRecent<{ readonly shared: Value; readonly source: Value }>(most);
  return (key, next) => {
    const before = latest.get(key);
    const shared = before === undefined ? next : shareUnchanged(before.shared, next, before.source);
    latest.set(key, { shared, source: next });
    return shared;
  };
}
