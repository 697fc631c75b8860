/**
 * Characters that command a terminal (C0, C1), break lines, turn the reading direction, hide, or are half of a
 * surrogate pair; and what build logs read as a command: `::` at the start of a line (GitHub), `##[` and `##vso[`
 * anywhere (GitHub, Azure). Joiners, variation selectors and tags stay: emoji and several scripts need them.
 */
const unsafe =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\u{AD}\u{180E}\u{200B}\u{2060}-\u{2064}\u{FEFF}\u{FFF9}-\u{FFFB}]|(?<=^\s*):(?=:)|#(?=#\w*\[)/gu;

/** Makes text of files and paths harmless for terminals and logs: what is not plain shows as its code point, `<U+001B>`. */
export function visible(text: string): string {
  return text.replace(unsafe, nameOf);
}

function nameOf(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return `<U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}>`;
}
