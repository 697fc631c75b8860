import { glob } from 'tinyglobby';
import { createTolerantReader } from './tolerant-reader.ts';

export interface Search {
  /** Answers with absolute paths. */
  find(pattern: string, folder: string): Promise<readonly string[]>;
  /** Absolute paths of folders that could not be searched so far. */
  readonly unsearched: ReadonlySet<string>;
}

/** Searches folders for files, never in what was installed or belongs to git. */
export function createSearch(): Search {
  const reader = createTolerantReader();
  return {
    find: (pattern, cwd) =>
      glob(pattern, {
        cwd,
        absolute: true,
        dot: true,
        expandDirectories: false,
        followSymbolicLinks: false,
        ignore: ['**/node_modules/**', '**/.git/**'],
        fs: reader.fs,
      }),
    unsearched: reader.unread,
  };
}
