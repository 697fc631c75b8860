/** Cyrillic and Greek letters with the Latin ones they look like, from Unicode's confusables (UTS 39). */
const lookalikes: Readonly<Record<string, string>> = {
  ...pairs('аеорсухіјѕһԁԛԝӏ', 'aeopcyxijshdqwl'),
  ...pairs('АВЕКМНОРСТУХІЈЅ', 'ABEKMHOPCTYXIJS'),
  ...pairs('αγινορυ', 'ayivopu'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
};

function pairs(letters: string, latin: string): Record<string, string> {
  return Object.fromEntries([...letters].map((letter, index) => [letter, latin[index] ?? letter]));
}

/** The word as the eye reads it: names with the same look can't be told apart. */
export const lookOf = (word: string): string =>
  /^[\w-]*$/.test(word) ? word : [...word].map((letter) => lookalikes[letter] ?? letter).join('');

/**
 * The Latin word that the name looks like though some of its letters are not Latin; undefined for a name of one script,
 * and for one that shows its scripts, such as `crm-система` or `этап2b`.
 */
export function disguised(name: string): string | undefined {
  const parts = name.split(/[-_]/);
  const look = lookOf(name);
  const isDisguised = (part: string): boolean =>
    /\p{Script=Latin}/u.test(part) && /^[\p{Script=Latin}\p{N}]+$/u.test(lookOf(part));
  return look !== name && parts.some((part) => part !== lookOf(part) && isDisguised(part)) ? look : undefined;
}
