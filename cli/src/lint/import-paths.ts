import { dirname, resolve } from 'node:path';
import { writtenPaths } from '@cjm/language-server/written-paths';

/**
 * The files that a map may import: too many rather than one too few.
 *
 * @param path absolute path of the map
 * @returns absolute paths, each once
 */
export function importPaths(path: string, text: string): readonly string[] {
  const folder = dirname(path);
  return [...new Set(writtenPaths(text).map((written) => resolved(folder, written)))];
}

/** Files of a folder tend to import the same. */
function resolved(folder: string, written: string): string {
  const key = `${folder}\0${written}`;
  const path = known.get(key) ?? resolve(folder, written);
  known.set(key, path);
  return path;
}

const known = new Map<string, string>();
