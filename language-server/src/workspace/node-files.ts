import { closeSync, lstatSync, openSync, readFileSync, readSync, type Stats, statSync } from 'node:fs';
import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { maxLength } from '@cjm/grammar';
import { URI } from 'langium';
import { decode } from './decode.ts';
import type { Files, FileText } from './files.ts';
import { findMarkedRoot, listEntries, listMaps, listNeighbours } from './list-maps.ts';

/**
 * The files of this computer. What it learns of roots is kept until it is told to forget.
 *
 * @param patience `waits`: nothing else is to be done until a file is read, so it is read at once, in a tenth of the
 * time
 */
export function createNodeFiles(patience: 'waits' | 'goes on' = 'goes on'): Files {
  const roots = new Map<string, Promise<URI>>();
  const rootOf = (folder: string): Promise<URI> => {
    const known = roots.get(folder) ?? findMarkedRoot(folder).then((root) => URI.file(root ?? folder));
    roots.set(folder, known);
    return known;
  };
  return {
    read: patience === 'waits' ? async (uri) => readTextAtOnce(uri.fsPath) : (uri) => readText(uri.fsPath),
    rootOf: (uri) => rootOf(dirname(uri.fsPath)),
    realOf: async (uri) => {
      const path = await realPathOf(uri.fsPath);
      return path === undefined ? undefined : URI.file(path);
    },
    forgetRoots: () => roots.clear(),
    entries: (folder) => listEntries(folder.fsPath),
    list: async (folder) => (await listMaps(folder.fsPath)).map((path) => URI.file(path)),
    neighbours: async (uri) => (await listNeighbours(dirname(uri.fsPath)))?.map((path) => URI.file(path)),
  };
}

/** A link that leads nowhere is there: whoever reads it says what is wrong with it. */
const realPathOf = (path: string): Promise<string | undefined> =>
  realpath(path).catch(async () =>
    (await isThere(path)) ? join(await realpath(dirname(path)), basename(path)) : undefined,
  );

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** Reads a regular UTF-8 file of at most 4 MB; a byte order mark is left out. */
async function readText(path: string): Promise<FileText> {
  try {
    return objectionTo(await stat(path)) ?? decode(await readFile(path));
  } catch (error) {
    return unreadable(error, path);
  }
}

function readTextAtOnce(path: string): FileText {
  try {
    return objectionTo(statSync(path)) ?? decode(readAtOnce(path));
  } catch (error) {
    return unreadable(error, path);
  }
}

/** Most maps fit: what is read into it needs no memory of its own, and nobody asks how long the file is. */
const page = new Uint8Array(0x10000);

/** The bytes are good until the next file is read. */
function readAtOnce(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const length = readSync(file, page, 0, page.length, null);
    return length < page.length ? page.subarray(0, length) : readFileSync(path);
  } finally {
    closeSync(file);
  }
}

function objectionTo(stats: Stats): FileText | undefined {
  if (!stats.isFile()) return { rule: 'unreadable-file', problem: 'This is not a regular file, so it is not read.' };
  if (stats.size <= maxLength) return undefined;
  const problem = `The file has ${stats.size} bytes, more than the ${maxLength} that are read: split the map.`;
  return { rule: 'file-too-large', problem };
}

function unreadable(error: unknown, path: string): FileText {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const reason = code === 'ENOENT' && lstatSync(path, { throwIfNoEntry: false }) ? 'broken link' : code;
  return { rule: 'unreadable-file', problem: `The file can't be read (${reasons[reason] ?? reason}).` };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  'broken link': 'it is a link that leads nowhere',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'its links lead in a circle',
  EISDIR: 'it is a folder',
};
