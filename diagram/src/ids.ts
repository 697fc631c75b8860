import { remember } from './remember.ts';

/**
 * Ids of elements in the picture, made of the model's ids: they say the same thing after every edit elsewhere, and two
 * maps on one page do not clash. Letters, digits and hyphens stay; the rest is written as `_hex_`.
 */
export type IdOf = (...parts: readonly string[]) => string;

/** Ids of the elements of one map: the same function for the same map. */
export function idsOf(map: string): IdOf {
  return maps(map, () => {
    const ids = remember<string>(40_000);
    const root = `cjm.${encode(map)}`;
    return (...parts) => {
      const [only] = parts;
      const key = parts.length === 1 && only !== undefined ? only : parts.join('\0');
      return ids(key, () => [root, ...parts.map(encode)].join('.'));
    };
  });
}

const maps = remember<IdOf>(8);

function encode(text: string): string {
  // Nearly all ids are ASCII, of which a table tells.
  if (ascii.test(text)) return text.replace(signs, (sign) => escapes[sign.charCodeAt(0)] ?? sign);
  return text
    .normalize('NFC')
    .toWellFormed()
    .replace(/[^\p{L}\p{N}-]/gu, escapeOf);
}

const escapeOf = (character: string): string => `_${character.codePointAt(0)?.toString(16)}_`;

const ascii = /^[ -~]*$/;
const signs = /[^A-Za-z0-9-]/g;
const escapes = Array.from({ length: 0x7f }, (_, code) => escapeOf(String.fromCharCode(code)));
