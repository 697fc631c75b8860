import type { EditorWords } from './words.ts';

type Names = EditorWords['names'];

/**
 * Why the text can't be a name, worded for its author; undefined when it can be one. The pattern is that of a whole
 * name, as the grammar has it.
 */
export function whyNoName(text: string, pattern: RegExp, words: Names): string | undefined {
  if (text === '') return `${words.empty} ${words.rule}`;
  if (text === 'exit') return words.exit;
  if (pattern.test(text)) return undefined;
  return `${words.fault(shortened(text), fault([...text], pattern, words))} ${words.rule}`;
}

function fault(characters: readonly string[], pattern: RegExp, words: Names): string {
  const [first = ''] = characters;
  if (!pattern.test(first)) return words.begins(described(first, words));
  const wrong = characters.find((character) => character !== '-' && !pattern.test(`a${character}`));
  if (wrong !== undefined) return words.holds(described(wrong, words));
  return characters.at(-1) === '-' ? words.ends : words.hyphen;
}

function described(character: string, words: Names): string {
  if (character === ' ') return words.space;
  if (/[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(character)) return words.character(character);
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return words.invisible(`U+${code}`);
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40).toWellFormed()}…` : text);
