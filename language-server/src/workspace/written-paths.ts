/**
 * What maps are called, with any of the quotes that the language reads behind it, those that people paste included. They
 * are written so that the bundled program is plain ASCII: one other letter in it, and V8 takes twice the memory for all.
 */
const endOfMap = /\.cjm["\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]/g;
const quoteOrBreak = /["\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\r\n]/;
const lineBreak = /[\r\n]/;
/** A name may hold quotes of its own: so many before it are taken for where it begins. */
const mostStarts = 8;

/**
 * The paths by which a text may import maps: whatever it has in quotes that is called like a map, without reading the
 * language. Too many rather than one too few.
 */
export function writtenPaths(text: string): readonly string[] {
  const paths: string[] = [];
  for (const { index, 0: found } of text.matchAll(endOfMap)) {
    const end = index + found.length - 1;
    let start = index;
    for (let starts = 0; starts < mostStarts; starts++) {
      while (start > 0 && !quoteOrBreak.test(text.charAt(start - 1))) start--;
      if (start === 0 || lineBreak.test(text.charAt(start - 1))) break;
      paths.push(pathOf(text.slice(start, end)));
      start--;
    }
  }
  return paths;
}

const pathOf = (written: string): string =>
  written.includes('\\') ? written.replaceAll('\\"', '"').replaceAll('\\\\', '\\').replaceAll('\\', '/') : written;
