import type { URI } from 'langium';
import { addressFrom } from './address-from.ts';
import { writtenPaths } from './written-paths.ts';

/** The addresses that a text may import: too many rather than one too few. */
export function scanImports(text: string, from: URI): ReadonlySet<string> {
  const paths = writtenPaths(text).filter((path) => path.isWellFormed());
  return new Set(paths.map((path) => addressFrom(from, path).toString()));
}

/** Texts and comments. */
const asides = /"""[\s\S]*?"""|"(?:\\.|[^"\\\r\n])*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g;

const word = /^[\p{ID_Continue}\u200c\u200d]+(?:-[\p{ID_Continue}\u200c\u200d]+)*$/u;
const endsInWord = /[\p{ID_Continue}\u200c\u200d]-?$/u;
const beginsInWord = /^-?[\p{ID_Continue}\u200c\u200d]/u;

/** Those of the names that the text mentions outside of texts and comments: what it may refer to. */
export function scanNames(text: string, names: readonly string[]): readonly string[] {
  const plain = text.normalize('NFC');
  const likely = names.filter((name) => plain.includes(name) && word.test(name));
  if (likely.length === 0) return [];
  const spoken = plain.replace(asides, '"');
  return likely.filter((name) => isWordOf(spoken, name));
}

/** Only the letters around are looked at: to take a text apart word by word would take ten times as long. */
function isWordOf(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    // A letter beyond the first 65,536 takes two units.
    const before = text.slice(Math.max(0, at - 3), at);
    const after = text.slice(at + name.length, at + name.length + 3);
    if (!endsInWord.test(before) && !beginsInWord.test(after)) return true;
  }
  return false;
}
