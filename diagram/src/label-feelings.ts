import { createBoxIndex } from './box-index.ts';
import { firstFrom, monotonePieces } from './curve.ts';
import type { Feeling } from './feelings.ts';
import { fonts } from './fonts.ts';
import { type Box, type Point, right, type Size } from './geometry.ts';
import { personaHue } from './hues.ts';
import type { CurveShape } from './marks/curve.ts';
import { gapRadius } from './marks/gap.ts';
import { placeText, type TextBlock } from './marks/text.ts';
import { setParagraph, shorten } from './paragraph.ts';
import { signed } from './signed.ts';

/** A feeling is named in a few words; all of them stand in the point's title. */
const longest = 48;

export interface Labelled {
  readonly feelings: readonly Feeling[];
  /** Last points of curves that these are compared with: their words say which state they show. */
  readonly ends: readonly Feeling[];
  readonly at: (feeling: Feeling) => Point;
  /** Of the faces, in px. */
  readonly radius: number;
  readonly curves: readonly Pick<CurveShape, 'runs' | 'gaps'>[];
  readonly band: Box;
}

/**
 * The words for feelings, placed beside their points so that they cover no point and no other word, and a curve only
 * where there is no way around. The highest and the lowest of each curve come first; the rest where there is room.
 */
export function labelFeelings({ feelings, ends, at, radius, curves, band }: Labelled): ReadonlyMap<Feeling, TextBlock> {
  const extremes = extremesOf(feelings);
  const taken = createBoxIndex([
    ...[...feelings, ...ends].map((feeling) => around(at(feeling), radius + 2)),
    ...curves.flatMap(({ gaps }) => gaps.map((gap) => around(gap, gapRadius + 2))),
  ]);
  const lines = curves.map(({ runs }) => runs.map(lineOf));
  const labels = new Map<Feeling, TextBlock>();
  const rest = feelings.filter((feeling) => !extremes.has(feeling) && feeling.word);
  for (const feeling of [...extremes, ...ends, ...rest]) {
    const strong = extremes.has(feeling) || ends.includes(feeling);
    const text = shorten(feeling.word ?? signed(feeling.value), longest);
    const paragraph = setParagraph(text, 124, extremes.has(feeling) ? fonts.strong : fonts.small);
    const size = { width: paragraph.width, height: paragraph.height };
    const places = placesAround(at(feeling), radius, size, feeling.value);
    const free = bestPlace(places, strong ? Number.POSITIVE_INFINITY : perCrossing, (box) =>
      inside(box, band) && taken.hit(box) === undefined ? crossed(box, lines) : undefined,
    );
    if (!free) continue;
    taken.add(withMargin(free));
    const { x, y, width } = free;
    labels.set(feeling, placeText(paragraph, x + width / 2, y, width + 1, personaHue(feeling.persona).tone, 'middle'));
  }
  return labels;
}

/** What it costs a place that a curve runs through it, in ranks of places. */
const perCrossing = 6;

/**
 * The cheapest place below `limit`: its rank, and more for each curve that runs through it. `crossings` is undefined
 * where it is taken.
 */
function bestPlace(places: Iterable<Box>, limit: number, crossings: (box: Box) => number | undefined): Box | undefined {
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
  return best;
}

/** The highest and the lowest feeling of each persona; the first of equals. */
function extremesOf(feelings: readonly Feeling[]): ReadonlySet<Feeling> {
  const extremes = new Set<Feeling>();
  for (const persona of new Set(feelings.map((feeling) => feeling.persona))) {
    const own = feelings.filter((feeling) => feeling.persona === persona);
    extremes.add(own.reduce((a, b) => (b.value > a.value ? b : a)));
    extremes.add(own.reduce((a, b) => (b.value < a.value ? b : a)));
  }
  return extremes;
}

/** Words of two feelings side by side must not read as one. */
const withMargin = (box: Box): Box => ({ ...box, x: box.x - 4, width: box.width + 8 });

function around({ x, y }: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** Best first: outside the bend, then beside, then further off. */
function* placesAround({ x, y }: Point, radius: number, { width, height }: Size, value: number): Generator<Box> {
  const near = radius + 3;
  const place = (left: number, top: number): Box => ({ x: left, y: top, width, height });
  for (const distance of [near, near + 10, near + 22, near + 36]) {
    const up = y - distance - height;
    const down = y + distance;
    const [first, second] = value >= 0 ? [up, down] : [down, up];
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
interface Line {
  readonly points: readonly Point[];
  readonly end: number;
  readonly heightIn: (end: number, x: number) => number;
}

function lineOf(points: readonly Point[]): Line {
  return { points, end: points.at(-1)?.x ?? 0, heightIn: monotonePieces(points) };
}

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
