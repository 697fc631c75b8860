import { lstat, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { searchFolder } from './search-folder.ts';

export interface FoundFiles {
  /** Absolute paths, each once, sorted by code unit. */
  readonly files: readonly string[];
  /** Absolute paths of folders that could not be searched. */
  readonly unsearched: readonly string[];
  /** What was asked for and matches nothing, as it was written. */
  readonly missing: readonly string[];
  /** Globs that match files, but no map, as they were written. */
  readonly mapless: readonly string[];
  /** Files that were asked for by name and are no maps, as they were written. */
  readonly unfit: readonly string[];
}

const isMap = (path: string): boolean => path.endsWith('.cjm');

/**
 * Finds the files meant by paths of files, paths of folders (all maps within) and globs.
 *
 * @param folder absolute path of the folder that relative paths start from
 */
export async function findFiles(inputs: readonly string[], folder: string): Promise<FoundFiles> {
  const files = new Set<string>();
  const missing: string[] = [];
  const mapless: string[] = [];
  const unfit: string[] = [];
  const unsearched = new Set<string>();
  const findMatching = async (pattern: string): Promise<readonly string[]> => {
    // Most name files and folders, and need not wait until a search by globs is loaded.
    const { searchFiles } = await import('./search-files.ts');
    return searchFiles(pattern, folder, unsearched);
  };

  for (const input of inputs) {
    const path = resolve(folder, input);
    const isGlob = !(await exists(path));
    const found = isGlob
      ? await findMatching(input.split(sep).join('/'))
      : (await isFolder(path))
        ? await searchFolder(path, unsearched)
        : [path];
    const maps = found.filter(isMap);
    if (found.length === 0) missing.push(input);
    else if (maps.length === 0) (isGlob ? mapless : unfit).push(input);
    for (const map of maps) files.add(resolve(map));
  }
  return { files: [...files].sort(), unsearched: [...unsearched].sort(), missing, mapless, unfit };
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

/** A broken link exists: whoever reads it says what is wrong with it. */
async function exists(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return found !== undefined;
}
