import { remember } from './remember.ts';

/**
 * Ids of elements in the picture, made of the model's ids: they say the same thing after every edit elsewhere, and two
 * maps on one page do not clash. Letters, digits and hyphens stay; the rest is written as `_hex_`.
 */
export function elementId(map: string, ...parts: readonly string[]): string {
  return ['cjm', map, ...parts].map(encode).join('.');
}

function encode(text: string): string {
  return encoded(text, () =>
    text
      .normalize('NFC')
      .toWellFormed()
      .replace(/[^\p{L}\p{N}-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`),
  );
}

const encoded = remember<string>(40_000);

/** Ids of the elements of one map. */
export type IdOf = (...parts: readonly string[]) => string;
