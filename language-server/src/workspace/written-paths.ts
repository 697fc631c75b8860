/** A text in any of the quotes that the language reads, those that people paste included, that ends as a map is called. */
const mapInQuotes = /["“”„‟«»″]([^"“”„‟«»″\r\n]*\.cjm)(?=["“”„‟«»″])/g;

/**
 * The paths by which a text may import maps: whatever it has in quotes that is called like a map, without reading the
 * language. Too many rather than one too few.
 */
export function writtenPaths(text: string): readonly string[] {
  return [...text.matchAll(mapInQuotes)].map(([, path = '']) => path.replaceAll('\\\\', '\\').replaceAll('\\', '/'));
}
