/** What maps are called, with any of the quotes that the language reads behind it, those that people paste included. */
const endOfMap = /\.cjm["“”„‟«»″]/g;
const quoteOrBreak = /["“”„‟«»″\r\n]/;
const lineBreak = /[\r\n]/;

/**
 * The paths by which a text may import maps: whatever it has in quotes that is called like a map, without reading the
 * language. Too many rather than one too few.
 */
export function writtenPaths(text: string): readonly string[] {
  const paths: string[] = [];
  for (const { index, 0: found } of text.matchAll(endOfMap)) {
    let start = index;
    while (start > 0 && !quoteOrBreak.test(text.charAt(start - 1))) start--;
    if (start === 0 || lineBreak.test(text.charAt(start - 1))) continue;
    const path = text.slice(start, index + found.length - 1);
    paths.push(path.replaceAll('\\\\', '\\').replaceAll('\\', '/'));
  }
  return paths;
}
