import { type Dirent, type PathLike, readdir as readFolder } from 'node:fs';
import { isGone } from './is-gone.ts';

/**
 * Lists folders for a search that must not lose anything: notes folders that cannot be read in `unread`, and shows links
 * as files, so that a broken one is reported by whoever reads it instead of vanishing.
 */
export function createTolerantReader(unread: Set<string>) {
  const list = (path: PathLike, ...rest: readonly unknown[]): void => {
    const done = rest.at(-1);
    readFolder(path, { withFileTypes: true }, (error, entries) => {
      if (error !== null && !isGone(error)) unread.add(String(path));
      if (typeof done === 'function') done(error, error === null ? entries.map(asFile) : undefined);
    });
  };
  return { readdir: Object.assign(list, { __promisify__: readFolder.__promisify__ }) };
}

function asFile(entry: Dirent): Dirent {
  if (entry.isDirectory() || entry.isFile()) return entry;
  return Object.create(entry, { isFile: { value: () => true }, isSymbolicLink: { value: () => false } });
}
