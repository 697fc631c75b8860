import { dirname, join } from 'node:path';
import { exists } from '../inputs/find-root.ts';

/** The config above a folder that holds for its maps as long as it has none of its own. Absolute paths. */
export async function configAbove(folder: string): Promise<string | undefined> {
  const parent = dirname(folder);
  if (parent === folder || (await exists(join(folder, '.git')))) return undefined;
  const config = join(parent, 'cjm.config.json');
  return (await exists(config)) ? config : configAbove(parent);
}
