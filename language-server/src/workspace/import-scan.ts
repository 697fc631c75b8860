import { type URI, UriUtils } from 'langium';
import { writtenPaths } from './written-paths.ts';

/** The addresses that a text may import: too many rather than one too few. */
export function scanImports(text: string, from: URI): ReadonlySet<string> {
  const folder = UriUtils.dirname(from);
  const paths = writtenPaths(text).filter((path) => path.isWellFormed());
  return new Set(paths.map((path) => UriUtils.resolvePath(folder, path).toString()));
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
