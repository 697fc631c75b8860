import { glob } from 'tinyglobby';
import { createTolerantReader } from './tolerant-reader.ts';

/**
 * Searches a folder for files that match a glob, never in what was installed or belongs to git. Answers with absolute
 * paths.
 *
 * @param folder absolute path
 * @param unsearched takes in folders that could not be searched, as absolute paths
 */
export function searchFiles(pattern: string, folder: string, unsearched: Set<string>): Promise<readonly string[]> {
  return glob(pattern, {
    cwd: folder,
    absolute: true,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
    fs: createTolerantReader(unsearched),
  });
}
