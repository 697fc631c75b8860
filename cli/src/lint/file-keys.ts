import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findMarkedRoot, listNeighbours } from '@cjm/language-server/list-maps';
import { digest } from './cache-file.ts';
import { reach, toImportGraph } from './import-graph.ts';
import { importPaths } from './import-paths.ts';
import { oncePerKey } from './once-per-key.ts';
import { baselinesOver, configsOver, extendedBy, foldersUp } from './setup-paths.ts';

export interface FileKey {
  /** Changes when anything changes that the file is judged by. */
  readonly key: string;
  /** Without a byte order mark. */
  readonly text: string;
}

const byteOrderMark = '\uFEFF';

/**
 * Makes keys of files: their text, that of all they import and of those under their root that import them, that of all
 * configs that may hold for them, and what the run is set to.
 *
 * @param run what is the same for all files: version, day, flags
 * @param config absolute path of the config of all files; undefined: those found beside and above them
 */
export function createFileKeys(run: string, config: string | undefined) {
  const listed = new Set<string>();
  const look = oncePerKey((path) => readText(path, listed.has(path)));
  const read = (path: string): string | undefined => {
    const found = look(path);
    return 'text' in found ? found.text : undefined;
  };
  const sumOf = oncePerKey((path) => {
    const found = look(path);
    return digest('text' in found ? found.text : `\0${found.lack}`);
  });
  const configsOf = oncePerKey((folder) => {
    const starts = config === undefined ? configsOver(folder) : [config];
    const configs = reach(starts, (path) => extendedBy(path, read(path)));
    return digest(`${rootOf(folder)}\n${sumsOf(configs, sumOf)}`);
  });
  const importsOf = oncePerKey((path) => importPaths(path, read(path) ?? ''));
  const neighbours = createNeighbours(listed, importsOf);
  const hasBaseline = oncePerKey((folder) => baselinesOver(folder).some((file) => !isMissing(look(file))));
  return {
    /** Undefined for a file that cannot be read, and where a baseline holds: what it says is not of one file alone. */
    async keyOf(path: string): Promise<FileKey | undefined> {
      const folder = dirname(path);
      if (hasBaseline(folder)) return undefined;
      // Those who list the neighbours see what is a file: whatever is read after them need not be asked for it.
      const importers = await neighbours.importersOf(path);
      const text = read(path);
      if (text === undefined) return undefined;
      const imported = sumsOf(reach([path], importsOf), sumOf);
      const importing = importers ? sumsOf(importers, sumOf) : 'unknown';
      return {
        key: digest([run, configsOf(folder), imported, importing].join('\0\0')),
        text: text.startsWith(byteOrderMark) ? text.slice(1) : text,
      };
    },
  };
}

/**
 * Finds who imports a file, among all that may.
 *
 * @param listed is given the files among which it looks
 */
function createNeighbours(listed: Set<string>, importsOf: (path: string) => readonly string[]) {
  const rootAround = oncePerKey(async (folder) => (await findMarkedRoot(folder)) ?? folder);
  /** The same of all folders below a root. */
  const importersBelow = oncePerKey(async (root) => {
    const paths = await listNeighbours(root);
    for (const path of paths ?? []) listed.add(path);
    return paths && toImportGraph(new Map(paths.map((path) => [path, importsOf(path)]))).importers;
  });
  return {
    /** Undefined where there are too many folders to tell. */
    async importersOf(path: string): Promise<readonly string[] | undefined> {
      const all = await importersBelow(await rootAround(dirname(path)));
      return all && (all.get(path) ?? []).filter((other) => other !== path);
    },
  };
}

/** A text, or why there is none: what is there but can't be read is judged otherwise than what is missing. */
type Look = { readonly text: string } | { readonly lack: string };

const isMissing = (found: Look): boolean => 'lack' in found && found.lack === 'missing';

function readText(path: string, isFile: boolean): Look {
  try {
    return isFile || statSync(path).isFile() ? { text: readFileSync(path, 'utf8') } : { lack: 'no file' };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { lack: code === 'ENOENT' && !isLink(path) ? 'missing' : `unreadable ${code}` };
  }
}

/** Of what leads nowhere. */
const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

const sumsOf = (paths: Iterable<string>, sumOf: (path: string) => string): string =>
  [...paths]
    .sort()
    .map((path) => `${path}\0${sumOf(path)}\n`)
    .join('');

/** Where the repository begins: how far up configs and imports go. */
const rootOf = (folder: string): string => foldersUp(folder).find((parent) => existsSync(join(parent, '.git'))) ?? '';
