import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { countHelpers } from './count-helpers.ts';
import type { Helper } from './helper.ts';

/**
 * Starts threads before anything else is done, where a look at the folder that is to be linted shows that they will have
 * enough to do: a thread takes as long to start as this one takes to load the linter and to find all files.
 *
 * @param input a folder, or else nothing is started
 */
export async function startEarly(input: string, folder: string): Promise<readonly Helper[]> {
  const count = countHelpers(countMaps(resolve(folder, input)));
  if (count === 0) return [];
  const { startHelper } = await import('./helper.ts');
  return Array.from({ length: count }, startHelper);
}

function countMaps(folder: string): number {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.cjm')).length;
  } catch {
    return 0;
  }
}
