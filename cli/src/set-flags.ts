import { setFlagsFromString } from 'node:v8';

/** Sets flags of V8, for all threads of the process. */
export function setFlags(...flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag);
}
