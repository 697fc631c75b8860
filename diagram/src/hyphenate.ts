/**
 * Where a word that no line holds is broken with a hyphen: before a consonant that a vowel follows, `tr` and the like
 * counting as one. That is how syllables begin in most languages of these alphabets; the lists of exceptions that
 * printers have are for one language each.
 */
export function mayHyphenate(word: readonly string[], at: number): boolean {
  if (at < fewest.before || word.length - at < fewest.after) return false;
  const [before = '', next = '', after = '', then = ''] = word.slice(at - 1, at + 3).map(baseOf);
  const begins = vowels.has(after) || (vowels.has(then) && isOneSound(next, after));
  return (
    begins &&
    isConsonant(next) &&
    !neverFirst.has(next) &&
    alphabet.test(before) &&
    !isOneSound(before, next) &&
    word.slice(0, at).some(isVowel)
  );
}

/** Whether a word is nothing but letters, besides signs before and behind it: no address, no number and no `itsName`. */
export function isPlainWord(word: string): boolean {
  return plain.test(word) && !camelCase.test(word);
}

/** Letters that stay together. */
const fewest = { before: 2, after: 3 };

const alphabet = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const plain = /^\P{L}*[\p{L}\p{M}]+\P{L}*$/u;
const camelCase = /\p{Ll}\p{Lu}/u;
const vowels: ReadonlySet<string> = new Set('aeiouyæøœıаеиоуыэюяієαεηιουω');
/** They end a syllable, or soften what stands before them. */
const neverFirst: ReadonlySet<string> = new Set('йьъ');
const pairs: ReadonlySet<string> = new Set(['sz', 'cz', 'rz', 'dz', 'ch', 'sh', 'th', 'ph', 'gh', 'ck', 'qu']);
/** Before these, others begin the same syllable. */
const liquids: ReadonlySet<string> = new Set('rlрл');
const beforeLiquids: ReadonlySet<string> = new Set('bcdfgkptvбвгдкптф');

/** Whether two letters are spoken as one, or nearly so. */
function isOneSound(first: string, second: string): boolean {
  return pairs.has(first + second) || (beforeLiquids.has(first) && liquids.has(second));
}

/** Without its marks, but for й, which is no и. */
function baseOf(grapheme: string): string {
  const small = grapheme.normalize('NFC').toLowerCase();
  return small === 'й' ? small : small.normalize('NFD').slice(0, 1);
}

function isVowel(grapheme: string): boolean {
  return vowels.has(baseOf(grapheme));
}

function isConsonant(base: string): boolean {
  return alphabet.test(base) && !vowels.has(base);
}
