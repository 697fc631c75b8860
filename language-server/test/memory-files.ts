import { URI, UriUtils } from 'langium';
import type { Files } from '../src/workspace/files.ts';

/** Files that are nowhere but in a map from address to text; a `.git` among them marks a root, as on disk. */
export function createMemoryFiles(texts: ReadonlyMap<string, string>): Files {
  const has = (folder: URI, name: string): boolean => texts.has(UriUtils.joinPath(folder, name).toString());
  const markedRootOf = (uri: URI): URI | undefined => {
    const parents = parentsOf(UriUtils.dirname(uri));
    return ['.git', 'cjm.config.json'].flatMap((name) => parents.filter((folder) => has(folder, name)))[0];
  };
  return {
    async read(uri) {
      const text = texts.get(uri.toString());
      if (text !== undefined) return { text };
      return { rule: 'unreadable-file', problem: "The file can't be read (it does not exist)." };
    },
    rootOf: async (uri) => markedRootOf(uri) ?? UriUtils.dirname(uri),
    realOf: async (uri) => (texts.has(uri.toString()) ? uri : undefined),
    list: async () => [],
    async entries(folder) {
      const within = [...texts.keys()].filter((key) => key.startsWith(`${folder}/`));
      const names = within.map((key) => decodeURIComponent(key.slice(`${folder}/`.length).split('/')[0] ?? ''));
      return [...new Set(names)].sort();
    },
    async neighbours(uri) {
      const root = markedRootOf(uri);
      const folder = UriUtils.dirname(uri).toString();
      const maps = [...texts.keys()].filter((key) => key.endsWith('.cjm')).map((key) => URI.parse(key));
      return maps.filter((map) =>
        root ? map.toString().startsWith(`${root}/`) : UriUtils.dirname(map).toString() === folder,
      );
    },
  };
}

function parentsOf(folder: URI): URI[] {
  return folder.path === '/' ? [folder] : [folder, ...parentsOf(UriUtils.dirname(folder))];
}
