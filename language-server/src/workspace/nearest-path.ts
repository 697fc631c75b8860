import { nearest } from '@cjm/grammar';
import { type URI, UriUtils } from 'langium';
import type { Files } from './files.ts';

const ending = '.cjm';

/**
 * The path of a map that is there, where the written one leads nowhere: each part as it is, or as it was most likely
 * meant. Undefined where nothing is near.
 *
 * @param written relative, with `/`
 * @param from the file that it stands in
 */
export async function nearestPath(
  written: string,
  from: URI,
  files: Pick<Files, 'entries'>,
): Promise<string | undefined> {
  const parts = written.split('/');
  const found: string[] = [];
  let folder = UriUtils.dirname(from);
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    if (part === '' || part === '.' || part === '..') found.push(part);
    else {
      const names = (await files.entries(folder)).filter((name) => name.endsWith(ending) === isLast);
      const name = names.includes(part) ? part : nearestOf(part, names);
      if (name === undefined) return undefined;
      found.push(name);
    }
    folder = UriUtils.resolvePath(folder, found.at(-1) ?? '');
  }
  const path = found.join('/');
  return path === written || UriUtils.equals(folder, from) ? undefined : path;
}

/** Without what all maps end in, which would make every two of them alike. */
function nearestOf(part: string, names: readonly string[]): string | undefined {
  const bare = (name: string): string => (name.endsWith(ending) ? name.slice(0, -ending.length) : name);
  const meant = nearest(bare(part), names.map(bare));
  return names.find((name) => bare(name) === meant);
}
