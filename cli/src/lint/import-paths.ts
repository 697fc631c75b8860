import { dirname, resolve } from 'node:path';
import { writtenPaths } from '@cjm/language-server/written-paths';

/**
 * The files that a map may import: too many rather than one too few.
 *
 * @param path absolute path of the map
 * @returns absolute paths, each once
 */
export function importPaths(path: string, text: string): readonly string[] {
  return [...new Set(writtenPaths(text).map((written) => resolve(dirname(path), written)))];
}
