import { dirname, resolve } from 'node:path';

/** A text in any of the quotes that the language reads, that ends as a map is called. */
const mapInQuotes = /["“”„‟«»″]([^"“”„‟«»″\r\n]*\.cjm)(?=["“”„‟«»″])/g;

/**
 * The files that a map may import: every text of it that is called like a map, whatever it stands in. Too many rather
 * than one too few, and without reading the language.
 *
 * @param path absolute path of the map
 * @returns absolute paths, each once
 */
export function importPaths(path: string, text: string): readonly string[] {
  const written = [...text.matchAll(mapInQuotes)].map(([, inside = '']) => inside);
  const paths = written.map((each) => resolve(dirname(path), each.replaceAll('\\\\', '\\').replaceAll('\\', '/')));
  return [...new Set(paths)];
}
