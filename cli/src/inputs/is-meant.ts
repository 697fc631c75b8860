import { realpath } from 'node:fs/promises';
import { isAbsolute, resolve, sep } from 'node:path';
import picomatch from 'picomatch/posix.js';
import { displayPath } from './display-path.ts';

/**
 * Whether a path that may be there no more would be found in folders and by globs.
 *
 * @param path absolute, without links
 * @param folder absolute path of the folder that relative inputs start from
 */
export async function isMeant(path: string, inputs: readonly string[], folder: string): Promise<boolean> {
  if (/[\\/](node_modules|\.git)[\\/]/.test(path)) return false;
  const base = await withoutLinks(folder);
  const places = await Promise.all(inputs.map((input) => withoutLinks(resolve(base, input))));
  if (places.some((place) => path.startsWith(place.endsWith(sep) ? place : place + sep))) return true;
  return inputs.some((input) => {
    const glob = input.split(sep).join('/');
    return picomatch(glob, { dot: true })(isAbsolute(input) ? path.split(sep).join('/') : displayPath(path, base));
  });
}

const withoutLinks = (path: string): Promise<string> => realpath(path).catch(() => path);
