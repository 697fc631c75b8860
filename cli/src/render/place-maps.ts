import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ChosenMap } from './choose-maps.ts';
import { fileName } from './file-name.ts';

export interface PlacedMap extends ChosenMap {
  /** Absolute path to write to. */
  readonly target: string | 'stdout';
}

export type Placement = { readonly maps: readonly PlacedMap[] } | { readonly problem: string };

/**
 * Decides where each map is written. Two maps in one place are a problem, never an overwritten picture.
 *
 * @param output a file, a folder, `-`, or a pattern with `{name}` and `{file}`; undefined: next to each map's file
 * @param folder absolute path that relative outputs start from
 */
export async function placeMaps(
  maps: readonly ChosenMap[],
  output: string | undefined,
  folder: string,
): Promise<Placement> {
  if (output === '-') return placeOnStdout(maps);
  const pattern = output === undefined ? undefined : await toPattern(output, folder);
  const placed = maps.map((chosen) => ({ ...chosen, target: targetOf(chosen, pattern, folder) }));

  const sources = new Set(maps.map(({ file }) => fileURLToPath(file.uri)));
  const overwriting = placed.find(({ target }) => sources.has(target));
  if (overwriting !== undefined) {
    return { problem: `The picture would be written over ${overwriting.file.path}. Choose another -o.` };
  }
  const first = new Map<string, PlacedMap>();
  for (const map of placed) {
    const other = first.get(map.target.toLowerCase());
    if (other !== undefined) return { problem: explainClash(other, map, output) };
    first.set(map.target.toLowerCase(), map);
  }
  return { maps: placed };
}

function placeOnStdout(maps: readonly ChosenMap[]): Placement {
  if (maps.length === 1) return { maps: maps.map((chosen) => ({ ...chosen, target: 'stdout' })) };
  return { problem: `The standard output takes one map, but there are ${maps.length}. Choose one with --journey.` };
}

async function toPattern(output: string, folder: string): Promise<string> {
  const found = await stat(resolve(folder, output)).catch(() => undefined);
  const isFolder = found?.isDirectory() ?? /[\\/]$/.test(output);
  return isFolder ? join(output, '{name}.svg') : output;
}

function targetOf({ map, file }: ChosenMap, pattern: string | undefined, folder: string): string {
  const path = fileURLToPath(file.uri);
  const stem = basename(path).replace(/\.cjm$/i, '');
  if (pattern === undefined) return join(dirname(path), `${stem}.svg`);
  const parts = { '{name}': fileName(map.name ?? map.label), '{file}': fileName(stem) };
  return resolve(
    folder,
    pattern.replace(/\{name\}|\{file\}/g, (part) => (part === '{name}' ? parts['{name}'] : parts['{file}'])),
  );
}

function explainClash(one: ChosenMap, other: ChosenMap, output: string | undefined): string {
  const maps = `"${one.map.label}" (${one.file.path}) and "${other.map.label}" (${other.file.path})`;
  const way =
    one.file.path === other.file.path && !output?.includes('{name}')
      ? "Write -o '{name}.svg', or choose one with --journey."
      : "Write -o '{file}-{name}.svg', and give each journey a name of its own.";
  return `${maps} would be written to one file. ${way}`;
}
