import { textOf } from '../inputs/text-of.ts';
import { importPaths } from './import-paths.ts';

/** Who imports whom, by absolute paths; what is imported need not be there. */
export interface ImportGraph {
  readonly imported: ReadonlyMap<string, readonly string[]>;
  readonly importers: ReadonlyMap<string, readonly string[]>;
}

/** Reads what maps import. One that cannot be read imports nothing: whoever lints it says so. */
export async function readImportGraph(paths: readonly string[]): Promise<ImportGraph> {
  const imported = new Map<string, readonly string[]>();
  for (const path of paths) {
    imported.set(path, importPaths(path, (await textOf(path)) ?? ''));
  }
  return toImportGraph(imported);
}

export function toImportGraph(imported: ReadonlyMap<string, readonly string[]>): ImportGraph {
  const importers = new Map<string, string[]>();
  for (const [path, targets] of imported) {
    for (const target of targets) {
      const known = importers.get(target) ?? [];
      known.push(path);
      importers.set(target, known);
    }
  }
  return { imported, importers };
}

/** These files, all that they import, and all that import them, through any number of files. */
export function withDependents(paths: readonly string[], { imported, importers }: ImportGraph): ReadonlySet<string> {
  return new Set([
    ...reach(paths, (path) => imported.get(path) ?? []),
    ...reach(paths, (path) => importers.get(path) ?? []),
  ]);
}

/** These files, and all to which others lead, through any number of them. */
export function reach(starts: readonly string[], next: (path: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set(starts);
  // A set that grows while it is walked is walked to its end.
  for (const path of reached) for (const other of next(path)) reached.add(other);
  return reached;
}
