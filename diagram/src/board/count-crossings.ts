import type { Place } from './loom.ts';

/** A line through a gutter: how many entries of the stations beside it are above its ends. */
export interface Line {
  readonly left: { readonly index: number };
  readonly right: { readonly index: number };
}

/**
 * What a new line crosses from one place to another: the lines that end above the one and not the other. Sums by the
 * places' numbers; what lies behind the last place means nothing.
 */
export interface Crossings {
  /** How many end above a place at the left, and at the right. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** How many end above both: a row for each place at the left. */
  readonly both: Int32Array;
}

/** Answers hold until the next one: they share their memory, because there are very many. */
export type CountCrossings = (
  lines: readonly Line[],
  from: readonly Place[],
  entriesFrom: number,
  to: readonly Place[],
  entriesTo: number,
) => Crossings;

/** A table of sums over both ends, so that each pair of places is answered at once. */
export function createCrossingsCount(): CountCrossings {
  const buffers = { left: grow(), right: grow(), both: grow(), firstLeft: grow(), firstRight: grow() };
  return (lines, from, entriesFrom, to, entriesTo) => {
    const [height, width] = [from.length, to.length];
    const left = buffers.left(height);
    const right = buffers.right(width);
    const both = buffers.both(height * width);
    const firstLeft = firstBelow(from, entriesFrom, buffers.firstLeft(entriesFrom));
    const firstRight = firstBelow(to, entriesTo, buffers.firstRight(entriesTo));
    for (const line of lines) {
      const i = firstLeft[line.left.index] ?? height;
      const j = firstRight[line.right.index] ?? width;
      if (i < height) left[i] = (left[i] ?? 0) + 1;
      if (j < width) right[j] = (right[j] ?? 0) + 1;
      if (i < height && j < width) both[i * width + j] = (both[i * width + j] ?? 0) + 1;
    }
    for (let i = 1; i < height; i++) left[i] = (left[i] ?? 0) + (left[i - 1] ?? 0);
    for (let j = 1; j < width; j++) right[j] = (right[j] ?? 0) + (right[j - 1] ?? 0);
    for (let i = 0; i < height; i++) {
      let row = 0;
      for (let j = 0; j < width; j++) {
        row += both[i * width + j] ?? 0;
        both[i * width + j] = row + (i === 0 ? 0 : (both[(i - 1) * width + j] ?? 0));
      }
    }
    return { left, right, both };
  };
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
