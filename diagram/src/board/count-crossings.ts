import type { Place } from './loom.ts';

/** A line through a gutter: how many entries of the stations beside it are above its ends. */
export interface Line {
  readonly left: { readonly index: number };
  readonly right: { readonly index: number };
}

/**
 * What a new line crosses from one place to another: the lines that end above the one and not the other. Sums by the
 * places' numbers.
 */
export interface Crossings {
  /** How many end above a place at the left, and at the right. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** How many end above both: a row for each place at the left. */
  readonly both: Int32Array;
}

/** A table of sums over both ends, so that each pair of places is answered at once. */
export function countCrossings(
  lines: Iterable<Line>,
  from: readonly Place[],
  entriesFrom: number,
  to: readonly Place[],
  entriesTo: number,
): Crossings {
  const firstLeft = firstBelow(from, entriesFrom);
  const firstRight = firstBelow(to, entriesTo);
  const width = to.length;
  const left = new Int32Array(from.length);
  const right = new Int32Array(width);
  const both = new Int32Array(from.length * width);
  for (const line of lines) {
    const i = firstLeft[line.left.index] ?? from.length;
    const j = firstRight[line.right.index] ?? width;
    if (i < from.length) left[i] = (left[i] ?? 0) + 1;
    if (j < width) right[j] = (right[j] ?? 0) + 1;
    if (i < from.length && j < width) both[i * width + j] = (both[i * width + j] ?? 0) + 1;
  }
  for (let i = 1; i < from.length; i++) left[i] = (left[i] ?? 0) + (left[i - 1] ?? 0);
  for (let j = 1; j < width; j++) right[j] = (right[j] ?? 0) + (right[j - 1] ?? 0);
  for (let i = 0; i < from.length; i++) {
    let row = 0;
    for (let j = 0; j < width; j++) {
      row += both[i * width + j] ?? 0;
      both[i * width + j] = row + (i === 0 ? 0 : (both[(i - 1) * width + j] ?? 0));
    }
  }
  return { left, right, both };
}

/** For each entry of a station the number of the first place below it. */
function firstBelow(places: readonly Place[], entries: number): Int32Array {
  const first = new Int32Array(entries);
  let place = 0;
  for (let entry = 0; entry < entries; entry++) {
    while (place < places.length && (places[place]?.gap ?? 0) <= entry) place += 1;
    first[entry] = place;
  }
  return first;
}
