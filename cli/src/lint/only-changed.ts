import { realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { findFiles } from '../inputs/find-files.ts';
import { textOf } from '../inputs/text-of.ts';
import type { World } from '../world.ts';
import { type ChangeScope, changedFiles } from './changed-files.ts';
import { readImportGraph, withDependents } from './import-graph.ts';
import { importPaths } from './import-paths.ts';
import { oncePerKey } from './once-per-key.ts';
import { baselinesOver, configsOver, extendedBy, foldersUp } from './setup-paths.ts';

export interface ChangedPaths {
  readonly paths: readonly string[];
  /** Those that stand otherwise in the folder than they are to be committed. */
  readonly otherwise: readonly string[];
  /** Maps anywhere in the repository that are to be committed, and are not in the folder. */
  readonly gone: readonly string[];
}

/**
 * Those of the files that a change may have given other findings: changed themselves, importing or imported by one that
 * is or was, or going by a config or a baseline that is.
 *
 * @param paths absolute
 * @param config the config of all files, as it was given; undefined: those found beside and above them
 */
export async function onlyChanged(
  paths: readonly string[],
  scope: ChangeScope,
  config: string | undefined,
  world: World,
): Promise<ChangedPaths | { readonly problem: string }> {
  const changes = await changedFiles(scope, world);
  if ('problem' in changes) return changes;
  const changed = new Set(changes.paths);
  const { files: maps } = await findFiles([changes.root], changes.root);
  // Git tells paths without the links that lead to them.
  const real = new Map(await Promise.all(paths.map(async (path) => [path, await realPath(path)] as const)));
  const all = [...new Set([...maps, ...paths, ...real.values()])];
  // Of a repository within this one, git only says that there is something.
  const within = all.filter((path) => foldersUp(dirname(path)).some((folder) => changed.has(folder)));
  const isSetAnew = oncePerKey((folder) => {
    const configs = config === undefined ? configsOver(folder) : [resolve(world.folder, config)];
    return isAnyChanged([...configs, ...baselinesOver(folder)], changed);
  });
  const configured: string[] = [];
  for (const path of real.values()) if (await isSetAnew(dirname(path))) configured.push(path);
  const graph = await readImportGraph(all);
  // What they imported before may be used by nobody now.
  const before = [...changes.before].flatMap(([path, text]) => importPaths(path, text));
  const touched = new Set([...withDependents([...changed, ...within, ...configured], graph), ...before]);
  const isIn = (set: ReadonlySet<string>, path: string) => set.has(path) || set.has(real.get(path) ?? path);
  const otherwise = new Set(changes.otherwise);
  const there = new Set(all);
  return {
    paths: paths.filter((path) => isIn(touched, path)),
    otherwise: paths.filter((path) => isIn(otherwise, path)),
    gone: changes.otherwise.filter((path) => path.endsWith('.cjm') && !there.has(path)),
  };
}

/** Whether any of the files has changed, or one that they extend. */
async function isAnyChanged(setup: readonly string[], changed: ReadonlySet<string>): Promise<boolean> {
  const seen = new Set(setup);
  // A set that grows while it is walked is walked to its end.
  for (const path of seen) {
    if (changed.has(path)) return true;
    for (const other of extendedBy(path, await textOf(path))) seen.add(other);
  }
  return false;
}

/** Without links, as far as the file is there. */
const realPath = (path: string): Promise<string> => realpath(path).catch(() => path);
