import { monotoneAt } from './curve.ts';
import type { Feeling } from './feelings.ts';
import { fonts } from './fonts.ts';
import { type Box, overlap, type Point } from './geometry.ts';
import { personaHue } from './hues.ts';
import type { CurveShape } from './marks/curve.ts';
import { placeText, type TextBlock } from './marks/text.ts';
import { setParagraph } from './paragraph.ts';
import { signed } from './signed.ts';

/**
 * The words for feelings, placed beside their points so that they cover no point and no other word, and a curve only
 * where there is no way around. The highest and the lowest of each curve come first; the rest where there is room.
 */
export function labelFeelings(
  feelings: readonly Feeling[],
  at: (feeling: Feeling) => Point,
  radius: number,
  curves: readonly CurveShape[],
  band: Box,
): ReadonlyMap<Feeling, TextBlock> {
  const extremes = extremesOf(feelings);
  const taken: Box[] = feelings.map((feeling) => around(at(feeling), radius + 2));
  const labels = new Map<Feeling, TextBlock>();
  const order = [...extremes, ...feelings.filter((feeling) => !extremes.has(feeling) && feeling.word)];
  for (const feeling of order) {
    const extreme = extremes.has(feeling);
    const text = feeling.word ?? signed(feeling.value);
    const paragraph = setParagraph(text, 124, extreme ? fonts.strong : fonts.small);
    const size = { width: paragraph.width, height: paragraph.height };
    const free = placesAround(at(feeling), radius, size, feeling.value)
      .filter((box) => inside(box, band) && !taken.some((other) => overlap(other, box)))
      .map((box, rank) => ({ box, cost: rank + 6 * crossed(box, curves) }))
      .sort((a, b) => a.cost - b.cost)[0];
    if (!free || (!extreme && free.cost >= 6)) continue;
    taken.push(free.box);
    const { x, y, width } = free.box;
    labels.set(feeling, placeText(paragraph, x + width / 2, y, width + 1, personaHue(feeling.persona).tone, 'middle'));
  }
  return labels;
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

/** How many curves run through the box. */
function crossed(box: Box, curves: readonly CurveShape[]): number {
  return curves.filter(({ runs }) => runs.some((run) => runsThrough(run, box))).length;
}

function runsThrough(run: readonly Point[], box: Box): boolean {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last || run.length < 2) return false;
  for (let x = Math.max(first.x, box.x); x <= Math.min(last.x, box.x + box.width); x += 4) {
    const y = monotoneAt(run, x);
    if (y > box.y - 2 && y < box.y + box.height + 2) return true;
  }
  return false;
}
