import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Exporter } from '@cjm/diagram/exporters';
import { formats as allFormats } from '@cjm/diagram/exporters/formats';
import { displayPath } from '../inputs/display-path.ts';
import { isSource, overSource } from '../inputs/is-source.ts';
import type { ViewedMap } from './choose-view.ts';
import { fileName } from './file-name.ts';

/** A map to be written in one format. */
export interface PlacedMap extends ViewedMap {
  readonly format: Exporter;
  /** Absolute path to write to. */
  readonly target: string | 'stdout';
}

export type Placement = { readonly maps: readonly PlacedMap[] } | { readonly problem: string };

/**
 * Decides where each map is written in each format. Two in one place are a problem, never an overwritten picture.
 *
 * @param output a file, a folder, `-`, or a pattern with `{name}` and `{file}`; undefined: next to each map's file
 * @param folder absolute path that relative outputs start from
 */
export async function placeMaps(
  maps: readonly ViewedMap[],
  formats: readonly Exporter[],
  output: string | undefined,
  folder: string,
): Promise<Placement> {
  const wanted = maps.flatMap((viewed) => formats.map((format) => ({ ...viewed, format })));
  if (output === '-') return placeOnStdout(wanted, formats);
  const mistaken = mistakenEnding(output, formats);
  if (mistaken !== undefined) return { problem: mistaken };
  const unknown = await unknownPlaceholder(output, folder);
  if (unknown !== undefined) {
    const known = 'There is {name} (the journey) and {file} (its file).';
    return { problem: `The output has no placeholder "${unknown}". ${known}` };
  }
  const pattern = output === undefined ? undefined : await toPattern(output, formats, folder);
  const placed = wanted.map((each) => ({ ...each, target: targetOf(each, pattern, folder) }));

  const source = placed.find(({ target }) => isSource(target));
  if (source !== undefined) return { problem: overSource(displayPath(source.target, folder)) };
  const first = new Map<string, PlacedMap>();
  for (const map of placed) {
    const other = first.get(map.target.toLowerCase());
    if (other !== undefined) return { problem: explainClash(other, map, output) };
    first.set(map.target.toLowerCase(), map);
  }
  return { maps: placed };
}

/** A file that is called as one format and holds another opens nowhere. */
function mistakenEnding(output: string | undefined, formats: readonly Exporter[]): string | undefined {
  const [only, ...others] = formats;
  if (output === undefined || only === undefined || others.length > 0) return undefined;
  const ending = endingOf(output);
  if (ending === undefined || ending === only.extension) return undefined;
  const right = `${output.slice(0, -ending.length)}${only.extension}`;
  return `"${output}" is the name of another format than ${only.name}. Write -o ${right}, or leave out --format.`;
}

/** The ending of a format that stands there. */
function endingOf(output: string): string | undefined {
  return allFormats.map(({ extension }) => extension).find((extension) => output.toLowerCase().endsWith(extension));
}

function placeOnStdout(wanted: readonly Omit<PlacedMap, 'target'>[], formats: readonly Exporter[]): Placement {
  if (wanted.length === 1) return { maps: wanted.map((chosen) => ({ ...chosen, target: 'stdout' })) };
  const [only, ...others] = formats;
  const files = `write -o '{name}${only && others.length === 0 ? only.extension : ''}'.`;
  const maps = new Set(wanted.map(({ map }) => map)).size;
  const problem =
    maps > 1
      ? `The standard output takes one map, but there are ${maps}. Choose one with --journey, or ${files}`
      : `The standard output takes one format, but there are ${formats.length}. W${files.slice(1)}`;
  return { problem };
}

/** What stands in braces and is none of those that are known. Folders that are there are called as they are. */
async function unknownPlaceholder(output: string | undefined, folder: string): Promise<string | undefined> {
  if (output === undefined) return undefined;
  if (await isFolder(resolve(folder, output))) return undefined;
  const named = (await isFolder(resolve(folder, dirname(output)))) ? basename(output) : output;
  return (named.match(/\{[^{}]*\}/g) ?? []).find((part) => !/^\{(?:name|file|ending)\}$/.test(part));
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

/** Several formats each add the ending that is theirs, in place of one that stands there. */
async function toPattern(output: string, formats: readonly Exporter[], folder: string): Promise<string> {
  if ((await isFolder(resolve(folder, output))) || /[\\/]$/.test(output)) return join(output, '{name}{ending}');
  if (formats.length === 1) return output;
  const ending = endingOf(output);
  return `${ending === undefined ? output : output.slice(0, -ending.length)}{ending}`;
}

function targetOf(
  { map, file, format }: Omit<PlacedMap, 'target'>,
  pattern: string | undefined,
  folder: string,
): string {
  const path = fileURLToPath(file.uri);
  const stem = basename(path).replace(/\.cjm$/i, '');
  if (pattern === undefined) return join(dirname(path), `${stem}${format.extension}`);
  const parts: Readonly<Record<string, string>> = {
    '{name}': fileName(map.name ?? map.label),
    '{file}': fileName(stem),
    '{ending}': format.extension,
  };
  return resolve(
    folder,
    pattern.replace(/\{(?:name|file|ending)\}/g, (part) => parts[part] ?? part),
  );
}

function explainClash(one: PlacedMap, other: PlacedMap, output: string | undefined): string {
  const maps = `"${one.map.label}" (${one.file.path}) and "${other.map.label}" (${other.file.path})`;
  const way =
    one.file.path === other.file.path && !output?.includes('{name}')
      ? `Write -o '{name}${other.format.extension}', or choose one with --journey.`
      : `Write -o '{file}-{name}${other.format.extension}', and give each journey a name of its own.`;
  return `${maps} would be written to one file. ${way}`;
}
