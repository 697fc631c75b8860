import { createHash } from 'node:crypto';

/** Whether one in so many is this one: by what it is called, so that it is the same in each run. */
export function isSampled(id: string, every: number): boolean {
  return createHash('sha256').update(id).digest().readUInt32BE() % every === 0;
}
