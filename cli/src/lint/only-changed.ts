import { basename, dirname, sep } from 'node:path';
import { findFiles } from '../inputs/find-files.ts';
import type { World } from '../world.ts';
import { type ChangeScope, changedFiles } from './changed-files.ts';
import { readImportGraph, withDependents } from './import-graph.ts';
import { importPaths } from './import-paths.ts';

/** What changes the judgement of every map in its folder and below. */
const configs = new Set(['cjm.config.json', 'cjm-baseline.json']);

/**
 * Those of the files that a change may have given other findings: changed themselves, importing or imported by one that
 * is or was, or going by a config that is.
 *
 * @param paths absolute
 */
export async function onlyChanged(
  paths: readonly string[],
  scope: ChangeScope,
  world: World,
): Promise<{ readonly paths: readonly string[] } | { readonly problem: string }> {
  const changes = await changedFiles(scope, world);
  if ('problem' in changes) return changes;
  const { files: maps } = await findFiles([changes.root], changes.root);
  const folders = changes.paths.filter((path) => configs.has(basename(path))).map(dirname);
  const configured = paths.filter((path) => folders.some((folder) => path.startsWith(folder + sep)));
  const graph = await readImportGraph([...new Set([...maps, ...paths])]);
  // What they imported before may be used by nobody now.
  const before = [...changes.before].flatMap(([path, text]) => importPaths(path, text));
  const touched = withDependents([...changes.paths, ...configured], graph);
  return { paths: paths.filter((path) => touched.has(path) || before.includes(path)) };
}
