const rule =
  'A name begins with a letter and goes on with letters, digits, "_" and single hyphens between them, in any script: ' +
  'giftShop, gift-shop.';

/**
 * Why the text can't be a name, worded for its author; undefined when it can be one. The pattern is that of a whole
 * name, as the grammar has it.
 */
export function whyNoName(text: string, pattern: RegExp): string | undefined {
  if (text === '') return `A name can't be empty. ${rule}`;
  if (text === 'exit')
    return '"exit" is always the way out, so nothing else can be called so: choose a different name.';
  if (pattern.test(text)) return undefined;
  return `${quoted(text)} can't be a name: ${fault([...text], pattern)}. ${rule}`;
}

function fault(characters: readonly string[], pattern: RegExp): string {
  const [first = ''] = characters;
  if (!pattern.test(first)) return `it begins with ${described(first)}`;
  const wrong = characters.find((character) => character !== '-' && !pattern.test(`a${character}`));
  if (wrong !== undefined) return `${described(wrong)} can't stand in it`;
  return characters.at(-1) === '-' ? 'it ends with "-"' : 'a hyphen stands alone between two letters or digits';
}

function described(character: string): string {
  if (character === ' ') return 'a space';
  if (/[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(character)) return `"${character}"`;
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return `the invisible character U+${code}`;
}

const quoted = (text: string): string => `"${text.length > 40 ? `${text.slice(0, 40).toWellFormed()}…` : text}"`;
