import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { complain } from '../inputs/complain.ts';
import { displayPath } from '../inputs/display-path.ts';
import type { LintedFile } from '../reporters/reporter.ts';
import type { World } from '../world.ts';
import { type CacheEntry, cachePath, readCache, whyNoCache, writeCache } from './cache-file.ts';
import { createFileKeys, type FileKey } from './file-keys.ts';
import type { LintOptions } from './lint-options.ts';

/**
 * Checks files, and takes from the cache what is known of those by which nothing has changed. Same files, same result
 * as without it.
 *
 * @param paths absolute
 * @param check checks files as they are; undefined: it can't, and the user has been told
 */
export async function checkCached(
  paths: readonly string[],
  options: LintOptions,
  check: (paths: readonly string[]) => Promise<readonly LintedFile[] | undefined>,
  world: World,
): Promise<readonly LintedFile[] | undefined> {
  const store = cachePath(options.cacheFile, world);
  const unfit = await whyNoCache(store);
  if (unfit !== undefined) {
    complain(unfit, world);
    return undefined;
  }
  const today = options.today ?? world.env.CJM_TODAY ?? new Date().toISOString().slice(0, 10);
  const run = JSON.stringify([manifest.version, builtAt(), process.version, today, options.rule ?? []]);
  const config = options.config === undefined ? undefined : resolve(world.folder, options.config);
  const { keyOf } = createFileKeys(run, config);
  const keys = new Map<string, FileKey | undefined>();
  for (const path of paths) keys.set(path, await keyOf(path));

  const known = await readCache(store);
  const missed = paths.filter((path) => keys.get(path) === undefined || known[path]?.key !== keys.get(path)?.key);
  const checked = missed.length === 0 ? [] : await check(missed);
  // Something is wrong with a config, or with what was read: that is for the report, not for the cache.
  if (checked?.length !== missed.length) return checked;

  const fresh = new Map(checked.map((file, index) => [missed[index], file]));
  if (missed.length > 0) {
    const entries = paths.flatMap((path): [string, CacheEntry][] => {
      const file = fresh.get(path) ?? known[path]?.file;
      const key = keys.get(path);
      return file === undefined || key === undefined || !isToBeKept(file)
        ? []
        : [[path, { key: key.key, file: withoutText(file) }]];
    });
    const problem = await writeCache(store, { ...known, ...Object.fromEntries(entries) });
    if (problem !== undefined) complain(problem, world);
  }
  return paths.flatMap((path) => fresh.get(path) ?? remembered(path, known[path], keys.get(path), world));
}

/** In a clone, cjm changes without its version. */
const builtAt = (): number | undefined =>
  statSync(new URL('lint.cjs', import.meta.url), { throwIfNoEntry: false })?.mtimeMs;

/** Which file an import meant hangs on how others are called, whatever is in them. */
const isToBeKept = ({ judged, findings }: LintedFile): boolean =>
  judged && findings.every(({ rule }) => rule !== 'missing-import-file');

function withoutText({ text: _, ...file }: LintedFile): LintedFile {
  return file;
}

function remembered(path: string, entry: CacheEntry | undefined, key: FileKey | undefined, world: World): LintedFile[] {
  if (entry === undefined || key === undefined) return [];
  return [{ ...entry.file, path: displayPath(path, world.folder), text: key.text }];
}
