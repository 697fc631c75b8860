import type { Place } from './loom.ts';

/** A line through a gutter: how many entries of the stations beside it are above its ends. */
export interface Line {
  readonly left: { readonly index: number };
  readonly right: { readonly index: number };
}

/**
 * What a new line crosses from one place to another: the lines that end above the one and not above the other. Bits, a
 * bit for each line: so that no pair of places costs more than is asked of it.
 */
export interface Crossings {
  /** How many numbers hold the bits of one place. */
  readonly words: number;
  /** Of each place at the left, and of each at the right, those lines that end above it. */
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Answers hold until the next one: they share their memory, because there are very many. */
export type CountCrossings = (
  lines: readonly Line[],
  from: readonly Place[],
  entriesFrom: number,
  to: readonly Place[],
  entriesTo: number,
) => Crossings;

export function createCrossingsCount(): CountCrossings {
  const buffers = { left: grow(), right: grow(), firstLeft: grow(), firstRight: grow() };
  return (lines, from, entriesFrom, to, entriesTo) => {
    const words = (lines.length + 31) >>> 5;
    const left = buffers.left(from.length * words);
    const right = buffers.right(to.length * words);
    const firstLeft = firstBelow(from, entriesFrom, buffers.firstLeft(entriesFrom));
    const firstRight = firstBelow(to, entriesTo, buffers.firstRight(entriesTo));
    for (let k = 0; k < lines.length; k++) {
      const line = lines[k];
      if (!line) continue;
      const bit = 1 << (k & 31);
      const word = k >>> 5;
      const i = firstLeft[line.left.index] ?? from.length;
      const j = firstRight[line.right.index] ?? to.length;
      if (i < from.length) left[i * words + word] = (left[i * words + word] ?? 0) | bit;
      if (j < to.length) right[j * words + word] = (right[j * words + word] ?? 0) | bit;
    }
    passDown(left, from.length, words);
    passDown(right, to.length, words);
    return { words, left, right };
  };
}

/** How many lines are crossed from the one place to the other, by their numbers. */
export function crossingsBetween({ words, left, right }: Crossings, from: number, to: number): number {
  // Hardly any gutter has more than 32 lines.
  if (words === 1) return bitsIn((left[from] ?? 0) ^ (right[to] ?? 0));
  let sum = 0;
  for (let word = 0; word < words; word++) {
    sum += bitsIn((left[from * words + word] ?? 0) ^ (right[to * words + word] ?? 0));
  }
  return sum;
}

/** H. S. Warren, "Hacker's Delight" (2002), figure 5-2. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** What ends above a place, ends above all below it. */
function passDown(bits: Int32Array, places: number, words: number): void {
  for (let i = words; i < places * words; i++) bits[i] = (bits[i] ?? 0) | (bits[i - words] ?? 0);
}

/** Memory for as many numbers as are asked for, all 0. */
function grow(): (length: number) => Int32Array {
  let buffer = new Int32Array(64);
  return (length) => {
    if (buffer.length < length) buffer = new Int32Array(2 * length);
    else buffer.fill(0, 0, length);
    return buffer;
  };
}

/** For each entry of a station the number of the first place below it. */
function firstBelow(places: readonly Place[], entries: number, first: Int32Array): Int32Array {
  let place = 0;
  for (let entry = 0; entry < entries; entry++) {
    while (place < places.length && (places[place]?.gap ?? 0) <= entry) place += 1;
    first[entry] = place;
  }
  return first;
}
