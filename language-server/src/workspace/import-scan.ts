import { type URI, UriUtils } from 'langium';

/** The quotes that the language reads, those that people paste included. */
const quotes = '"“”„‟«»″';
const pathBefore = new RegExp(`[${quotes}]([^${quotes}\\r\\n]*)$`);

/**
 * The addresses that a text may import: whatever it has in quotes that is called like a map, without reading the
 * language. Too many rather than one too few.
 */
export function scanImports(text: string, from: URI): ReadonlySet<string> {
  const folder = UriUtils.dirname(from);
  const found = new Set<string>();
  const ending = '.cjm';
  for (let at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + 1)) {
    const end = at + ending.length;
    if (!quotes.includes(text.charAt(end)) || end === text.length) continue;
    const line = text.slice(text.lastIndexOf('\n', at) + 1, end);
    const path = pathBefore.exec(line)?.[1];
    if (path === undefined || !path.isWellFormed()) continue;
    const plain = path.replaceAll('\\\\', '\\').replaceAll('\\', '/');
    found.add(UriUtils.resolvePath(folder, plain).toString());
  }
  return found;
}

/** Texts, comments, and the words of all else. */
const pieces =
  /"""[\s\S]*?"""|"(?:\\.|[^"\\\r\n])*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|([\p{ID_Continue}\u200c\u200d]+(?:-[\p{ID_Continue}\u200c\u200d]+)*)/gu;

/** Those of the names that the text mentions outside of texts and comments: what it may refer to. */
export function scanNames(text: string, names: readonly string[]): readonly string[] {
  const plain = text.normalize('NFC');
  const likely = names.filter((name) => plain.includes(name));
  if (likely.length === 0) return [];
  const words = new Set([...plain.matchAll(pieces)].map(([, word]) => word));
  return likely.filter((name) => words.has(name));
}
