import { availableParallelism } from 'node:os';

/** For fewer files each, a thread takes longer to start than it saves. */
const worthwhile = 100;
/** Each takes memory of its own. */
const mostHelpers = 3;

/** How many threads are worth starting beside this one for so many files. */
export function countHelpers(files: number): number {
  const worth = Math.min(mostHelpers, Math.floor(files / worthwhile) - 1);
  return worth < 1 ? 0 : Math.min(worth, availableParallelism() - 1);
}
