import { maxLength } from '@cjm/grammar';
import { URI, UriUtils } from 'langium';
import { type FileAnswer, type FileParams, hasFile, listMaps, readFile } from '../protocol.ts';
import { decode } from './decode.ts';
import type { Files, FileText } from './files.ts';
import { markedRoot } from './marked-root.ts';

/** Asks the client; rejects when it does not answer. */
export interface Ask {
  sendRequest<Answer>(method: string, params: FileParams): Promise<Answer>;
}

/** The files of the client, for a server that has none of its own: whatever VS Code has mounted, on the web too. */
export function createClientFiles(client: Ask): Files {
  const roots = new Map<string, Promise<URI>>();
  const has = (uri: URI): Promise<boolean> =>
    client.sendRequest<boolean>(hasFile, { uri: uri.toString() }).catch(() => false);
  const rootOf = (folder: URI): Promise<URI> => {
    const key = folder.toString();
    const known = roots.get(key) ?? findMarkedRoot(folder, has).then((root) => root ?? folder);
    roots.set(key, known);
    return known;
  };
  const list = async (folder: URI): Promise<readonly URI[]> => {
    const found = await client.sendRequest<string[]>(listMaps, { uri: folder.toString() }).catch(() => []);
    return found.sort((a, b) => (a < b ? -1 : 1)).map((uri) => URI.parse(uri));
  };
  return {
    async read(uri) {
      const answer = await client
        .sendRequest<FileAnswer>(readFile, { uri: uri.toString() })
        .catch((): FileAnswer => ({ problem: 'unknown' }));
      return 'bytes' in answer ? readBytes(answer.bytes) : unreadable(answer.problem);
    },
    rootOf: (uri) => rootOf(UriUtils.dirname(uri)),
    // What is mounted has no links that lead elsewhere.
    realOf: async (uri) => ((await has(uri)) ? uri : undefined),
    forgetRoots: () => roots.clear(),
    list,
    async entries(folder) {
      const start = `${folder.path.replace(/\/$/, '')}/`;
      return [...new Set((await list(folder)).map(({ path }) => path.slice(start.length).split('/')[0] ?? ''))];
    },
    async neighbours(uri) {
      const folder = UriUtils.dirname(uri);
      const root = await findMarkedRoot(folder, has);
      const found = await list(root ?? folder);
      return root ? found : found.filter((map) => UriUtils.equals(UriUtils.dirname(map), folder));
    },
  };
}

const findMarkedRoot = (folder: URI, has: (uri: URI) => Promise<boolean>): Promise<URI | undefined> =>
  markedRoot(parentsOf(folder), (parent, name) => has(UriUtils.joinPath(parent, name)));

function parentsOf(folder: URI): URI[] {
  const parent = UriUtils.dirname(folder);
  return parent.path === folder.path ? [folder] : [folder, ...parentsOf(parent)];
}

function readBytes(bytes: Uint8Array): FileText {
  if (bytes.length <= maxLength) return decode(bytes);
  const problem = `The file has ${bytes.length} bytes, more than the ${maxLength} that are read: split the map.`;
  return { rule: 'file-too-large', problem };
}

const words = {
  missing: 'it does not exist',
  denied: 'permission denied',
  folder: 'it is a folder',
  unknown: 'unknown reason',
};

const unreadable = (problem: keyof typeof words): FileText => ({
  rule: 'unreadable-file',
  problem: `The file can't be read (${words[problem]}).`,
});
