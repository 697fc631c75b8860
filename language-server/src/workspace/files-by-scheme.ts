import type { URI } from 'langium';
import type { Files } from './files.ts';

/** Files of this computer, and those of other schemes, which only the client can read. */
export function filesByScheme(own: Files, others: Files): Files {
  const of = ({ scheme }: URI): Files => (scheme === 'file' ? own : others);
  return {
    read: (uri) => of(uri).read(uri),
    rootOf: (uri) => of(uri).rootOf(uri),
    realOf: (uri) => of(uri).realOf(uri),
    forgetRoots() {
      own.forgetRoots?.();
      others.forgetRoots?.();
    },
    list: (folder) => of(folder).list(folder),
    entries: (folder) => of(folder).entries(folder),
    neighbours: (uri) => of(uri).neighbours(uri),
  };
}
