import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isGone } from './is-gone.ts';

/**
 * All maps in a folder and those below, in no order, never in what was installed or belongs to git: as a glob would find
 * them, in a fraction of its time. A link is one of them, and leads to no other folder: whoever reads it says whether it is
 * broken.
 *
 * @param folder absolute path
 * @param unsearched takes in folders that could not be searched, as absolute paths
 */
export async function searchFolder(folder: string, unsearched: Set<string>): Promise<readonly string[]> {
  const entries = await entriesOf(folder, unsearched);
  const found = entries.map((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return leftOut.has(entry.name) ? [] : searchFolder(path, unsearched);
    return path.endsWith('.cjm') ? [path] : [];
  });
  return (await Promise.all(found)).flat();
}

const leftOut: ReadonlySet<string> = new Set(['node_modules', '.git']);

async function entriesOf(folder: string, unsearched: Set<string>): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (!isGone(error)) unsearched.add(join(folder, sep));
    return [];
  }
}
