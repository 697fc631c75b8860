const shortestWait = 250;
const longestWait = 30_000;
/** What lived this long had recovered: the next failure is a first one again. */
const recovered = 60_000;

/**
 * How long to wait before the next start, in ms: nothing the first time, then ¼, ½, 1 … 30 seconds. It never gives up:
 * one bad file must not cost the rest of the day.
 */
export function createBackoff(now: () => number): () => number {
  let failures = 0;
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    failures = now() - last > recovered ? 0 : failures + 1;
    last = now();
    return failures === 0 ? 0 : Math.min(longestWait, shortestWait * 2 ** (failures - 1));
  };
}
