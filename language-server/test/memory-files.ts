import { type URI, UriUtils } from 'langium';
import type { Files } from '../src/workspace/files.ts';

/** Files that are nowhere but in a map from address to text; a `.git` among them marks a root, as on disk. */
export function createMemoryFiles(texts: ReadonlyMap<string, string>): Files {
  const has = (folder: URI, name: string): boolean => texts.has(UriUtils.joinPath(folder, name).toString());
  return {
    async read(uri) {
      const text = texts.get(uri.toString());
      if (text !== undefined) return { text };
      return { rule: 'unreadable-file', problem: "The file can't be read (it does not exist)." };
    },
    async rootOf(uri) {
      const parents = parentsOf(UriUtils.dirname(uri));
      const marked = ['.git', 'cjm.config.json'].flatMap((name) => parents.filter((folder) => has(folder, name)));
      return marked[0] ?? UriUtils.dirname(uri);
    },
    realOf: async (uri) => (texts.has(uri.toString()) ? uri : undefined),
    list: async () => [],
  };
}

function parentsOf(folder: URI): URI[] {
  return folder.path === '/' ? [folder] : [folder, ...parentsOf(UriUtils.dirname(folder))];
}
