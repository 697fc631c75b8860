import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { markedRoot } from './marked-root.ts';

/** More folders than that are no repository of maps; whoever keeps a home folder in git is not made to wait for them. */
const mostFolders = 5000;

/** The folder, or the one above it, that something marks as the root; undefined: nothing does. */
export const findMarkedRoot = (folder: string): Promise<string | undefined> =>
  markedRoot(parentsOf(folder), (parent, name) => exists(join(parent, name)));

/** Depth first, sorted by code unit; hidden folders and `node_modules` are left out, links are not followed. */
export async function listMaps(folder: string): Promise<string[]> {
  return (await walk(folder, isVisible, { folders: Number.POSITIVE_INFINITY })) ?? [];
}

/** Names of the maps and folders right in a folder, sorted by code unit. */
export async function listEntries(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = entries.filter((entry) => entry.isDirectory() || entry.name.endsWith('.cjm'));
  return found.map(({ name }) => name).sort();
}

/**
 * The maps whose imports may reach a file of this folder: those under its root, in hidden folders as well; without a
 * mark, a root reaches no further than the folder itself.
 *
 * @returns undefined when there are too many folders to look into
 */
export async function listNeighbours(folder: string): Promise<readonly string[] | undefined> {
  const root = await findMarkedRoot(folder);
  return root === undefined ? walk(folder, () => false, { folders: 1 }) : walk(root, isOwn, { folders: mostFolders });
}

const isOwn = (folder: string): boolean => folder !== 'node_modules' && folder !== '.git';
const isVisible = (folder: string): boolean => folder !== 'node_modules' && !folder.startsWith('.');

/** @param left how many folders may still be looked into */
async function walk(
  folder: string,
  isEntered: (name: string) => boolean,
  left: { folders: number },
): Promise<string[] | undefined> {
  left.folders -= 1;
  if (left.folders < 0) return undefined;
  // What cannot be looked into holds nothing.
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isFile() && entry.name.endsWith('.cjm')) found.push(path);
    if (!entry.isDirectory() || !isEntered(entry.name)) continue;
    const within = await walk(path, isEntered, left);
    if (within === undefined) return undefined;
    found.push(...within);
  }
  return found;
}

function parentsOf(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...parentsOf(parent)];
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
