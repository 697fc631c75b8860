import { cut, examples } from './pieces.ts';
import { createRandom, type Random } from './random.ts';

/** A text that nobody should write, the same for the same seed; the words are the grammar's own. */
export function hostileText(seed: number, words: readonly string[]): string {
  const random = createRandom(seed);
  if (random.chance(0.2)) return long(random, words);
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

/** Mostly short, so that many are tried; now and then up to the largest. */
const upTo = (random: Random, largest: number): number => random.below(Math.ceil(largest / random.pick([1, 4, 4, 10])));

function randomBytes(random: Random): string {
  const length = upTo(random, 400);
  const bytes = Uint8Array.from({ length }, () => random.below(random.chance(50) ? 256 : 128));
  return decoder.decode(bytes);
}

const decoder = new TextDecoder('utf-8');

const strange: readonly string[] = [
  '"text"', '"cut off', '"""', '"""block\n  of text"""', '/*', '*/', '//', '\\', '\r', '\r\n', '\n', '\u2028', '\u0000',
  '\ufeff', '\u200b', '\ud800', '\udc00', '\ud83d\ude00', '\u201c', '\u201d', '\u00ab', '\u2019', '\u2192', '\u2212',
  '\u2013', '=>', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'name', 'имя', '名', 'é', 'e\u0301',
  '1e999', '-0', '99999999999999999999', '2026-13-45', '0000-00-00', '1..2', '100%', '-101%', 'a.b', 'a.', '.b', ';',
  '{', '}', '{', '}', ',', ':', '->', '"javascript:alert(1)"', '"../../../etc/passwd"', '"map.cjm"', '"shop.cjm"',
]; // biome-ignore format: a table reads better in rows

const soup = (random: Random, words: readonly string[]): string =>
  Array.from({ length: upTo(random, 80) }, () => morsel(random, words)).join(random.pick(['', ' ', ' ', '\n']));

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
  const depth = random.chance(3) ? 190 + random.below(400) : upTo(random, 30);
  const open = Array.from({ length: depth }, () => `${random.pick(words)} ${random.chance(50) ? '"x" ' : ''}{`);
  return open.join(random.pick([' ', '\n'])) + '}'.repeat(random.chance(50) ? depth : random.below(depth + 3));
}

/** Some lines of an example, or all, with some things wrong in them: lines first, then what they are made of. */
function mutated(random: Random, words: readonly string[]): string {
  const { lines } = random.pick(sources);
  const start = random.chance(30) ? 0 : random.below(lines.length);
  const end = random.chance(2) ? lines.length : start + 1 + upTo(random, 25);
  let kept: readonly string[] = lines.slice(start, end);
  if (random.chance(40)) kept = mutate(random, kept, words);
  let pieces: readonly string[] = cut(kept.join('')).map(({ image }) => image);
  for (let times = 1 + random.below(6); times > 0; times--) pieces = mutate(random, pieces, words);
  return pieces.join('');
}

/** The examples' lines, each with its end. */
const sources = examples.map(({ text }) => ({ lines: text.split(/(?<=\n)/) }));

function mutate(random: Random, parts: readonly string[], words: readonly string[]): readonly string[] {
  const at = random.below(parts.length);
  const part = parts[at];
  if (part === undefined) return [morsel(random, words)];
  switch (random.below(7)) {
    case 0:
      return parts.toSpliced(at, 1);
    case 1:
      return parts.toSpliced(at, 0, part);
    case 2:
      return swap(parts, at, random.below(parts.length));
    case 3:
      return parts.toSpliced(at, 0, morsel(random, words));
    case 4:
      return parts.toSpliced(at, 1, morsel(random, words));
    case 5:
      return without(random, parts, random.pick(['"', '{', '}', ',', ':', '->', ' ', '\n']));
    default:
      return [...parts.slice(0, at), part.slice(0, random.below(part.length))];
  }
}

function swap(parts: readonly string[], one: number, other: number): string[] {
  const swapped = [...parts];
  swapped[one] = parts[other] ?? '';
  swapped[other] = parts[one] ?? '';
  return swapped;
}

/** One of the parts that hold the sign loses it. */
function without(random: Random, parts: readonly string[], sign: string): readonly string[] {
  const places = parts.flatMap((part, at) => (part.includes(sign) ? at : []));
  if (places.length === 0) return parts;
  const place = random.pick(places);
  const part = parts[place] ?? '';
  const at = random.chance(50) ? part.indexOf(sign) : part.lastIndexOf(sign);
  return parts.with(place, part.slice(0, at) + part.slice(at + sign.length));
}
