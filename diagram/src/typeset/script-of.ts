/** The writing that a grapheme belongs to, in words for people; `Emoji` and `symbols` included. */
export function scriptOf(grapheme: string): string {
  if (isEmoji(grapheme)) return 'Emoji';
  scripts ??= names.map(([name, title]) => [title, new RegExp(`\\p{Script_Extensions=${name}}`, 'u')]);
  return scripts.find(([, pattern]) => pattern.test(grapheme))?.[0] ?? 'symbols';
}

/** What is drawn as a small picture rather than as a letter. */
export function isEmoji(grapheme: string): boolean {
  if (!hint.test(grapheme)) return false;
  emoji ??= /^(?:\p{RGI_Emoji}|\p{Emoji_Presentation}.*|\p{Extended_Pictographic}\ufe0f.*|.\ufe0f?\u20e3)$/v;
  return emoji.test(grapheme);
}

/** There is no emoji without one of these. */
const hint = /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\u20e3/u;

/** Made when they are needed: to go through Unicode's lists takes longer than all else that is got ready to draw. */
let emoji: RegExp | undefined;
let scripts: readonly (readonly [title: string, pattern: RegExp])[] | undefined;

/** Unicode's names of scripts in use today; where two share their fonts, the fonts' name. */
const names = [
  ['Latin', 'Latin'],
  ['Greek', 'Greek'],
  ['Cyrillic', 'Cyrillic'],
  ['Arabic', 'Arabic'],
  ['Hebrew', 'Hebrew'],
  ['Thai', 'Thai'],
  ['Devanagari', 'Devanagari'],
  ['Han', 'Chinese, Japanese or Korean'],
  ['Hiragana', 'Chinese, Japanese or Korean'],
  ['Katakana', 'Chinese, Japanese or Korean'],
  ['Hangul', 'Chinese, Japanese or Korean'],
  ['Bopomofo', 'Chinese, Japanese or Korean'],
  ...[
    ...['Armenian', 'Bengali', 'Cherokee', 'Ethiopic', 'Georgian', 'Gujarati', 'Gurmukhi', 'Kannada', 'Khmer', 'Lao'],
    ...['Malayalam', 'Mongolian', 'Myanmar', 'Oriya', 'Sinhala', 'Syriac', 'Tamil', 'Telugu', 'Thaana', 'Tibetan'],
    ...['Tifinagh', 'Yi', 'Javanese', 'Balinese', 'Sundanese', 'Nko', 'Adlam', 'Canadian_Aboriginal', 'Braille'],
  ].map((name): [string, string] => [name, name.replace('_', ' ')]),
] as const;
