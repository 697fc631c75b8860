/**
 * JSON that means the same and is harmless where it is shown: a terminal obeys control characters and turns with
 * those of reading direction, which JSON leaves raw from DEL on, and build logs obey `##[…]` (GitHub, Azure).
 */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(unsafe, escaped);
}

const unsafe = /[\u{7F}-\u{9F}\u{AD}\p{Zl}\p{Zp}\p{Bidi_Control}\u{FEFF}]|#(?=#\w*\[)/gu;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
