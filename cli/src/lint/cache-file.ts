import { hash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { textOf } from '../inputs/text-of.ts';
import { writeFile } from '../render/write-file.ts';
import type { LintedFile } from '../reporters/reporter.ts';
import type { World } from '../world.ts';

/** What was found in a file, and the key of all that it was judged by. */
export interface CacheEntry {
  readonly key: string;
  /** Without its text, which whoever has made the key has read. */
  readonly file: LintedFile;
}

/** By absolute path of the file. */
export type CacheEntries = Readonly<Record<string, CacheEntry>>;

export const digest = (text: string): string => hash('sha256', text, 'hex');

/** Where findings are kept: the file that was asked for, else one for each folder among the user's own caches. */
export function cachePath(file: string | undefined, { env, folder }: World): string {
  if (file !== undefined) return resolve(folder, file);
  return join(cachesOf(env), 'cjm', 'lint', `${digest(folder)}.json`);
}

/** Where the system wants what can be made again. */
function cachesOf(env: World['env']): string {
  switch (process.platform) {
    case 'win32':
      return env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local');
    case 'darwin':
      return join(homedir(), 'Library', 'Caches');
    default:
      return env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME) ? env.XDG_CACHE_HOME : join(homedir(), '.cache');
  }
}

/** @returns why nothing can be kept there, in words for the user: a pipe would be waited for without end */
export async function whyNoCache(path: string): Promise<string | undefined> {
  const there = await stat(path).catch(() => undefined);
  return there?.isFIFO()
    ? `"${path}" is a pipe, and findings are kept in a file. Name another place with --cache-file.`
    : undefined;
}

/** What is kept; nothing where it cannot be read, or is not what was written: then all is judged anew. */
export async function readCache(path: string): Promise<CacheEntries> {
  try {
    const content = (await textOf(path)) ?? '';
    const [head = '', sum] = /^\{"sum":"(\w+)","files":/.exec(content) ?? [];
    const body = content.slice(head.length, -1);
    return sum === digest(body) ? JSON.parse(body) : {};
  } catch {
    return {};
  }
}

/** @returns what is wrong, in words for the user; undefined when it is written */
export function writeCache(path: string, entries: CacheEntries): Promise<string | undefined> {
  const body = JSON.stringify(entries);
  return writeFile(path, `{"sum":"${digest(body)}","files":${body}}`, { remade: true });
}
