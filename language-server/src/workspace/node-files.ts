import { readFileSync, type Stats, statSync } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { maxLength } from '@cjm/grammar';
import { URI } from 'langium';
import { decode } from './decode.ts';
import type { Files, FileText } from './files.ts';

/**
 * The files of this computer. What it learns of roots is kept until it is told to forget.
 *
 * @param patience `waits`: nothing else is to be done until a file is read, so it is read at once, in a tenth of the
 * time
 */
export function createNodeFiles(patience: 'waits' | 'goes on' = 'goes on'): Files {
  const roots = new Map<string, Promise<string>>();
  const rootOf = (folder: string): Promise<string> => {
    const known = roots.get(folder) ?? findRoot(folder);
    roots.set(folder, known);
    return known;
  };
  return {
    read: patience === 'waits' ? async (uri) => readTextAtOnce(uri.fsPath) : (uri) => readText(uri.fsPath),
    rootOf: async (uri) => URI.file(await rootOf(dirname(uri.fsPath))),
    realOf: (uri) =>
      realpath(uri.fsPath).then(
        (path) => URI.file(path),
        () => undefined,
      ),
    forgetRoots: () => roots.clear(),
    list: async (folder) => (await listMaps(folder.fsPath)).map((path) => URI.file(path)),
  };
}

async function findRoot(folder: string): Promise<string> {
  const parents = parentsOf(folder);
  for (const marker of ['.git', 'cjm.config.json']) {
    for (const parent of parents) {
      if (await exists(join(parent, marker))) return parent;
    }
  }
  return folder;
}

function parentsOf(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...parentsOf(parent)];
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Depth first, sorted by code unit; hidden folders and `node_modules` are left out, links are not followed. */
async function listMaps(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of sorted) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') {
      found.push(...(await listMaps(path)));
    } else if (entry.isFile() && entry.name.endsWith('.cjm')) found.push(path);
  }
  return found;
}

/** Reads a regular UTF-8 file of at most 4 MB; a byte order mark is left out. */
async function readText(path: string): Promise<FileText> {
  try {
    return objectionTo(await stat(path)) ?? decode(await readFile(path));
  } catch (error) {
    return unreadable(error);
  }
}

function readTextAtOnce(path: string): FileText {
  try {
    return objectionTo(statSync(path)) ?? decode(readFileSync(path));
  } catch (error) {
    return unreadable(error);
  }
}

function objectionTo(stats: Stats): FileText | undefined {
  if (!stats.isFile()) return { rule: 'unreadable-file', problem: 'This is not a regular file, so it is not read.' };
  if (stats.size <= maxLength) return undefined;
  const problem = `The file has ${stats.size} bytes, more than the ${maxLength} that are read: split the map.`;
  return { rule: 'file-too-large', problem };
}

function unreadable(error: unknown): FileText {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return { rule: 'unreadable-file', problem: `The file can't be read (${reasons[reason] ?? reason}).` };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'its links lead in a circle',
  EISDIR: 'it is a folder',
};
