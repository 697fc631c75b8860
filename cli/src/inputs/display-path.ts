import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The path as people write it: relative to the folder, with `/` on every system. Not safe for terminals. */
export function displayPath(path: string, folder: string): string {
  const within = path.startsWith(folder + sep) ? path.slice(folder.length + 1) : relative(folder, path);
  return within.split(sep).join('/') || '.';
}

/** The path of a `file:` URI; any other URI as it is. */
export function pathOfUri(uri: string): string {
  return uri.startsWith('file:') ? fileURLToPath(uri) : uri;
}
