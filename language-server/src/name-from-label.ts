/** No longer than a name that one likes to type; what has no blanks is cut in the middle. */
const longest = 24;

/**
 * A name made of a label, in its own script: the first words that fit, joined as in `takesTheBus`. Undefined where the
 * label has no letter to begin with.
 *
 * @param isFree whether nothing else has the name, and the language has no other meaning for it
 */
export function nameFromLabel(label: string, isFree: (name: string) => boolean): string | undefined {
  const words = label.normalize('NFC').match(/[\p{ID_Continue}]+/gu) ?? [];
  const letters = words.map((word) => word.replace(/[_\u200c\u200d]/g, '')).filter((word) => word !== '');
  const start = letters.findIndex((word) => /^\p{ID_Start}/u.test(word));
  if (start < 0) return undefined;
  let name = '';
  for (const word of letters.slice(start)) {
    const next = name === '' ? lowered(word) : `${name}${raised(word)}`;
    if (name !== '' && [...next].length > longest) break;
    name = next;
  }
  name = [...name].slice(0, longest).join('');
  if (isFree(name)) return name;
  for (let count = 2; ; count++) if (isFree(`${name}${count}`)) return `${name}${count}`;
}

/** `ATM` stays what it is: capitals throughout are an abbreviation. */
const lowered = (word: string): string =>
  word.length > 1 && word === word.toUpperCase() ? word : word.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

const raised = (word: string): string => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
