import { createBoxIndex } from './box-index.ts';
import { monotoneCurve } from './curve.ts';
import type { Feeling } from './feelings.ts';
import { fonts } from './fonts.ts';
import { type Box, type Point, right } from './geometry.ts';
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
  readonly curves: readonly CurveShape[];
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
    const free = bestPlace(placesAround(at(feeling), radius, size, feeling.value), (box) =>
      inside(box, band) && taken.hit(box) === undefined ? crossed(box, lines) : undefined,
    );
    if (!free || (!strong && free.cost >= perCrossing)) continue;
    taken.add(withMargin(free.box));
    const { x, y, width } = free.box;
    labels.set(feeling, placeText(paragraph, x + width / 2, y, width + 1, personaHue(feeling.persona).tone, 'middle'));
  }
  return labels;
}

/** What it costs a place that a curve runs through it, in ranks of places. */
const perCrossing = 6;

/** The cheapest place: its rank, and more for each curve that runs through it. `crossings` is undefined where it is taken. */
function bestPlace(
  places: readonly Box[],
  crossings: (box: Box) => number | undefined,
): { readonly box: Box; readonly cost: number } | undefined {
  let best: { readonly box: Box; readonly cost: number } | undefined;
  for (const [rank, box] of places.entries()) {
    if (best && best.cost <= rank) break;
    const count = crossings(box);
    if (count === undefined) continue;
    const cost = rank + perCrossing * count;
    if (!best || cost < best.cost) best = { box, cost };
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
function placesAround(
  { x, y }: Point,
  radius: number,
  size: { width: number; height: number },
  value: number,
): readonly Box[] {
  const { width, height } = size;
  const near = radius + 3;
  const places: Box[] = [];
  const add = (left: number, top: number) => places.push({ x: left, y: top, width, height });
  for (const distance of [near, near + 10, near + 22, near + 36]) {
    const up = y - distance - height;
    const down = y + distance;
    const [first, second] = value >= 0 ? [up, down] : [down, up];
    add(x - width / 2, first);
    if (distance === near) {
      add(x + near + 2, y - height / 2);
      add(x - near - 2 - width, y - height / 2);
    }
    add(x - 6, first);
    add(x + 6 - width, first);
    add(x - width / 2, second);
    add(x - 6, second);
    add(x + 6 - width, second);
  }
  return places;
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
  readonly start: number;
  readonly end: number;
  readonly heightAt: (x: number) => number;
}

function lineOf(run: readonly Point[]): Line {
  return { start: run[0]?.x ?? 0, end: run.at(-1)?.x ?? 0, heightAt: monotoneCurve(run) };
}

/** How many curves run through the box. The lines of a curve stand in order, so the first ones are passed over at once. */
function crossed(box: Box, curves: readonly (readonly Line[])[]): number {
  return curves.filter((lines) => {
    for (let i = firstReaching(lines, box.x); i < lines.length; i++) {
      const line = lines[i];
      if (!line || line.start > right(box)) return false;
      if (runsThrough(line, box)) return true;
    }
    return false;
  }).length;
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

function runsThrough({ start, end, heightAt }: Line, box: Box): boolean {
  for (let x = Math.max(start, box.x); x <= Math.min(end, right(box)); x += 4) {
    const y = heightAt(x);
    if (y > box.y - 2 && y < box.y + box.height + 2) return true;
  }
  return false;
}
