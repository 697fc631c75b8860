import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The nearest folder from this one upward that holds `.git`; without one this folder itself. Absolute paths. */
export async function findRoot(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    if (await exists(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}

export const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
