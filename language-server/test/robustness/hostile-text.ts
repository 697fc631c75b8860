import { cut, examples } from './pieces.ts';
import { createRandom, type Random } from './random.ts';

/** A text that nobody should write, the same for the same seed; the words are the grammar's own. */
export function hostileText(seed: number, words: readonly string[]): string {
  const random = createRandom(seed);
  if (random.chance(1)) return long(random, words);
  switch (random.below(4)) {
    case 0:
      return randomBytes(random);
    case 1:
      return soup(random, words);
    case 2:
      return nested(random, words);
    default:
      return mutated(random, words);
  }
}

function randomBytes(random: Random): string {
  const length = random.below(400);
  const bytes = Uint8Array.from({ length }, () => random.below(random.chance(50) ? 256 : 128));
  return new TextDecoder('utf-8').decode(bytes);
}

const strange: readonly string[] = [
  '"text"', '"cut off', '"""', '"""block\n  of text"""', '/*', '*/', '//', '\\', '\r', '\r\n', '\n', '\u2028', '\u0000',
  '\ufeff', '\u200b', '\ud800', '\udc00', '\ud83d\ude00', '\u201c', '\u201d', '\u00ab', '\u2019', '\u2192', '\u2212',
  '\u2013', '=>', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'name', 'имя', '名', 'é', 'e\u0301',
  '1e999', '-0', '99999999999999999999', '2026-13-45', '0000-00-00', '1..2', '100%', '-101%', 'a.b', 'a.', '.b', ';',
  '{', '}', '{', '}', ',', ':', '->', '"javascript:alert(1)"', '"../../../etc/passwd"', '"map.cjm"', '"shop.cjm"',
]; // biome-ignore format: a table reads better in rows

const soup = (random: Random, words: readonly string[]): string =>
  Array.from({ length: random.below(80) }, () => morsel(random, words)).join(random.pick(['', ' ', ' ', '\n']));

function morsel(random: Random, words: readonly string[]): string {
  if (random.chance(60)) return random.pick(words);
  return random.chance(40) ? `n${random.below(4)}` : random.pick(strange);
}

/** The same few morsels over and over: what takes a little too long for each shows. */
const long = (random: Random, words: readonly string[]): string =>
  Array.from({ length: 1 + random.below(4) }, () => morsel(random, words))
    .join(random.pick([' ', '\n']))
    .concat(random.pick([' ', '\n']))
    .repeat(1000 + random.below(4000));

/** Statements in statements, to just below, at and beyond what is read. */
function nested(random: Random, words: readonly string[]): string {
  const depth = random.chance(5) ? 190 + random.below(400) : random.below(30);
  const open = Array.from({ length: depth }, () => `${random.pick(words)} ${random.chance(50) ? '"x" ' : ''}{`);
  return open.join(random.pick([' ', '\n'])) + '}'.repeat(random.chance(50) ? depth : random.below(depth + 3));
}

/** Some lines of an example, or all, with some things wrong in them. */
function mutated(random: Random, words: readonly string[]): string {
  const lines = random.pick(examples).text.split('\n');
  const start = random.chance(30) ? 0 : random.below(lines.length);
  const end = random.chance(10) ? lines.length : start + 1 + random.below(25);
  let text = lines.slice(start, end).join('\n');
  for (let times = 1 + random.below(6); times > 0; times--) text = mutate(random, text, words);
  return text;
}

function mutate(random: Random, text: string, words: readonly string[]): string {
  const parts = random.chance(20) ? text.split(/(?<=\n)/) : cut(text).map(({ image }) => image);
  if (parts.length === 0) return morsel(random, words);
  const at = random.below(parts.length);
  const part = parts[at] ?? '';
  switch (random.below(7)) {
    case 0:
      return parts.toSpliced(at, 1).join('');
    case 1:
      return parts.toSpliced(at, 0, part).join('');
    case 2:
      return swap(parts, at, random.below(parts.length)).join('');
    case 3:
      return parts.toSpliced(at, 0, morsel(random, words)).join('');
    case 4:
      return parts.toSpliced(at, 1, morsel(random, words)).join('');
    case 5:
      return without(random, text, random.pick(['"', '{', '}', ',', ':', '->', ' ', '\n']));
    default:
      return text.slice(0, random.below(text.length + 1));
  }
}

function swap(parts: readonly string[], one: number, other: number): string[] {
  const swapped = [...parts];
  swapped[one] = parts[other] ?? '';
  swapped[other] = parts[one] ?? '';
  return swapped;
}

/** The text without one of the places where the sign stands. */
function without(random: Random, text: string, sign: string): string {
  const places = [...text.matchAll(new RegExp(sign, 'g'))].map(({ index }) => index);
  if (places.length === 0) return text;
  const place = random.pick(places);
  return text.slice(0, place) + text.slice(place + sign.length);
}
