import { firstFrom, monotonePieces } from './curve.ts';
import { type Box, type Point, right, type Size } from './geometry.ts';
import { oncePer } from './once-per.ts';

/** The words of a feeling, and the point that they stand beside. */
export interface Wanted {
  readonly point: Point;
  readonly size: Size;
  /** Whether the feeling is no bad one: then its words rather stand above it. */
  readonly high: boolean;
  /** Whether they have to stand anywhere, even where a curve runs through them. */
  readonly strong: boolean;
}

/** What there is where words may stand. */
export interface Surroundings {
  /** Of the faces, in px. */
  readonly radius: number;
  readonly band: Box;
  readonly curves: readonly (readonly Line[])[];
  readonly isTaken: (box: Box) => boolean;
}

/** A place, and what speaks against it: 0 for the very best. */
export interface Place {
  readonly box: Box;
  readonly cost: number;
}

/** The best place for the words of a feeling; undefined: there is none. It is never further off than `furthest`. */
export function findPlace({ point, size, high, strong }: Wanted, around: Surroundings): Place | undefined {
  const { radius, band, curves, isTaken } = around;
  return bestPlace(placesAround(point, radius, size, high), strong ? Number.POSITIVE_INFINITY : perCrossing, (box) =>
    inside(box, band) && !isTaken(box) ? crossed(box, curves) : undefined,
  );
}

/** How far to the left and to the right of a point its words may reach, in px, when they are so wide. */
export function furthest(radius: number, width: number): number {
  return radius + apart + 2 + width;
}

/** Words of two feelings side by side must not read as one. */
export const withMargin = (box: Box): Box => ({ ...box, x: box.x - 4, width: box.width + 8 });

/** Between a face and its words, in px. */
const apart = 3;

/** What it costs a place that a curve runs through it, in ranks of places. */
const perCrossing = 6;

/**
 * The cheapest place below `limit`: its rank, and more for each curve that runs through it. `crossings` is undefined
 * where it is taken.
 */
function bestPlace(
  places: Iterable<Box>,
  limit: number,
  crossings: (box: Box) => number | undefined,
): Place | undefined {
  let best: Box | undefined;
  let least = limit;
  let rank = 0;
  for (const box of places) {
    if (least <= rank) break;
    const count = crossings(box);
    const cost = count === undefined ? limit : rank + perCrossing * count;
    if (cost < least) [best, least] = [box, cost];
    rank += 1;
  }
  return best && { box: best, cost: least };
}

/** Best first: outside the bend, then beside, then further off. */
function* placesAround({ x, y }: Point, radius: number, { width, height }: Size, high: boolean): Generator<Box> {
  const near = radius + apart;
  const place = (left: number, top: number): Box => ({ x: left, y: top, width, height });
  for (const distance of [near, near + 10, near + 22, near + 36]) {
    const up = y - distance - height;
    const down = y + distance;
    const [first, second] = high ? [up, down] : [down, up];
    yield place(x - width / 2, first);
    if (distance === near) {
      yield place(x + near + 2, y - height / 2);
      yield place(x - near - 2 - width, y - height / 2);
    }
    yield place(x - 6, first);
    yield place(x + 6 - width, first);
    yield place(x - width / 2, second);
    yield place(x - 6, second);
    yield place(x + 6 - width, second);
  }
}

function inside(box: Box, band: Box): boolean {
  return (
    box.x >= band.x &&
    box.y >= band.y + 2 &&
    box.x + box.width <= band.x + band.width &&
    box.y + box.height <= band.y + band.height - 2
  );
}

/** One run of a curve. */
export interface Line {
  readonly points: readonly Point[];
  readonly end: number;
  readonly heightIn: (end: number, x: number) => number;
}

/** Of the runs of a curve. */
export const linesOf = oncePer((runs: readonly (readonly Point[])[]) => runs.map((run) => lineOf(run)));

const lineOf = oncePer((points: readonly Point[]): Line => {
  return { points, end: points.at(-1)?.x ?? 0, heightIn: monotonePieces(points) };
});

/** How many curves run through the box. The lines of a curve stand in order, so the first ones are passed over at once. */
function crossed(box: Box, curves: readonly (readonly Line[])[]): number {
  let count = 0;
  for (const lines of curves) {
    for (let i = firstReaching(lines, box.x); i < lines.length; i++) {
      const line = lines[i];
      if (!line || (line.points[0]?.x ?? 0) > right(box)) break;
      if (!runsThrough(line, box)) continue;
      count += 1;
      break;
    }
  }
  return count;
}

/** Index of the first line that ends at or right of `x`, by halving. */
function firstReaching(lines: readonly Line[], x: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.end ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A line that cuts off less than this of a box's left or right edge is no trouble, in px. */
const grazed = 2;

/** A line rises or falls all the way from one point to the next, so its heights at both ends of a stretch tell all. */
function runsThrough({ points, heightIn }: Line, box: Box): boolean {
  const [top, low] = [box.y - 2, box.y + box.height + 2];
  const [start, end] = [box.x + grazed, right(box) - grazed];
  const first = points.length === 1 ? 0 : Math.max(1, firstFrom(points, start));
  for (let i = first; i < points.length; i++) {
    const b = points[i];
    const a = points[i - 1] ?? b;
    if (!a || !b || a.x > end) return false;
    if (Math.max(a.y, b.y) <= top || Math.min(a.y, b.y) >= low) continue;
    const [from, to] = [heightIn(i, Math.max(a.x, start)), heightIn(i, Math.min(b.x, end))];
    if (Math.max(from, to) > top && Math.min(from, to) < low) return true;
  }
  return false;
}
