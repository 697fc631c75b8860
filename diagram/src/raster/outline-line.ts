import type { Look } from '../painting/painting.ts';
import type { Line } from './line.ts';
import { length } from './pen.ts';

/** Points of a closed line, x and y of each in turn. What lies within it is filled, whichever way round it goes. */
export type Contour = readonly number[];

/** How a line is drawn. */
export interface Nib extends Pick<Look, 'cap' | 'join'> {
  /** In px of the PNG. */
  readonly width: number;
}

/** As SVG has it where nothing is said: a corner no longer than so many half widths is pointed. */
const miterLimit = 4;
/** Px: arcs that bulge no more are straight. */
const tolerance = 0.03;
/** Px: what is nearer is at the same place. */
const shortest = 1e-6;

/**
 * What a line covers that has a width: its left side, and back on its right side. On the inner side of a corner it goes
 * by the corner itself, so that all of it is covered at least once and never the other way round.
 */
export function outlineLine(line: Line, { width, cap, join }: Nib): readonly Contour[] {
  const half = width / 2;
  if (line.points.length === 4 && !line.closed && cap === 'butt') return straight(line.points, half);
  const points = withoutRests(line);
  const [x = 0, y = 0] = points;
  if (points.length === 2) return cap === 'round' ? [roundDot(x, y, half)] : [];
  if (line.closed) points.push(x, y);
  const there: number[] = [];
  addSide(there, points, line.closed, half, join);
  const back: number[] = line.closed ? [] : there;
  if (!line.closed) addCap(there, points, half, cap);
  const turned = reversed(points);
  addSide(back, turned, line.closed, half, join);
  if (!line.closed) addCap(back, turned, half, cap);
  return line.closed ? [there, back] : [there];
}

/** Of one piece, as dashes are: a line has thousands. */
function straight(points: readonly number[], half: number): readonly Contour[] {
  const x = points[0] ?? 0;
  const y = points[1] ?? 0;
  const toX = points[2] ?? 0;
  const toY = points[3] ?? 0;
  const far = length(toX - x, toY - y);
  if (far < shortest) return [];
  const across = half * ((toY - y) / far);
  const down = half * ((toX - x) / far);
  return [[x + across, y - down, toX + across, toY - down, toX - across, toY + down, x - across, y + down]];
}

/** Without points that are where the one before is. */
function withoutRests({ points, closed }: Line): number[] {
  const kept = [points[0] ?? 0, points[1] ?? 0];
  let [x = 0, y = 0] = points;
  for (let i = 2; i < points.length; i += 2) {
    const toX = points[i] ?? 0;
    const toY = points[i + 1] ?? 0;
    if (length(toX - x, toY - y) < shortest) continue;
    kept.push(toX, toY);
    x = toX;
    y = toY;
  }
  const [startX = 0, startY = 0] = points;
  if (closed && kept.length > 2 && length(startX - x, startY - y) < shortest) kept.length -= 2;
  return kept;
}

function reversed(points: readonly number[]): readonly number[] {
  const turned: number[] = [];
  for (let i = points.length - 2; i >= 0; i -= 2) turned.push(points[i] ?? 0, points[i + 1] ?? 0);
  return turned;
}

/** All along the left, seen in its direction with y upwards. @param closed whether its last point is its first */
function addSide(side: number[], points: readonly number[], closed: boolean, half: number, join: Nib['join']): void {
  let beforeX = 0;
  let beforeY = 0;
  for (let i = 0; i + 3 < points.length; i += 2) {
    const x = points[i] ?? 0;
    const y = points[i + 1] ?? 0;
    const toX = points[i + 2] ?? 0;
    const toY = points[i + 3] ?? 0;
    const far = length(toX - x, toY - y);
    const alongX = (toX - x) / far;
    const alongY = (toY - y) / far;
    if (i > 0) addCorner(side, x, y, beforeX, beforeY, alongX, alongY, half, join);
    side.push(x + half * alongY, y - half * alongX, toX + half * alongY, toY - half * alongX);
    beforeX = alongX;
    beforeY = alongY;
  }
  if (!closed) return;
  const [x = 0, y = 0, toX = 0, toY = 0] = points;
  const far = length(toX - x, toY - y);
  addCorner(side, x, y, beforeX, beforeY, (toX - x) / far, (toY - y) / far, half, join);
}

/** At x, y, from one direction to another, between the ends of two sides. */
function addCorner(
  side: number[],
  x: number,
  y: number,
  oneX: number,
  oneY: number,
  otherX: number,
  otherY: number,
  half: number,
  join: Nib['join'],
): void {
  const straight = oneX * otherX + oneY * otherY;
  if (oneX * otherY - oneY * otherX < 0) side.push(x, y);
  else if (join === 'round') addArc(side, [x, y], [oneY, -oneX], [otherY, -otherX], [oneX, oneY], half);
  // A miter is 1 / sin of half the angle within.
  else if (2 < miterLimit * miterLimit * (1 + straight)) {
    const far = half / (1 + straight);
    side.push(x + far * (oneY + otherY), y - far * (oneX + otherX));
  }
}

type Direction = readonly [x: number, y: number];

/** From one side of its centre to another, by halves. @param ahead where it bulges if they lie opposite each other */
function addArc(
  side: number[],
  centre: Direction,
  from: Direction,
  to: Direction,
  ahead: Direction,
  radius: number,
): void {
  const x = from[0] + to[0];
  const y = from[1] + to[1];
  const size = length(x, y);
  if (radius * (1 - size / 2) < tolerance) return;
  const middle: Direction = size < 1e-6 ? ahead : [x / size, y / size];
  addArc(side, centre, from, middle, ahead, radius);
  side.push(centre[0] + radius * middle[0], centre[1] + radius * middle[1]);
  addArc(side, centre, middle, to, ahead, radius);
}

function addCap(side: number[], points: readonly number[], half: number, cap: Nib['cap']): void {
  if (cap !== 'round') return;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = points.slice(-4);
  const far = length(x1 - x0, y1 - y0);
  const [x, y] = [(x1 - x0) / far, (y1 - y0) / far];
  addArc(side, [x1, y1], [y, -x], [-y, x], [x, y], half);
}

function roundDot(x: number, y: number, half: number): Contour {
  const dot: number[] = [x + half, y];
  addArc(dot, [x, y], [1, 0], [-1, 0], [0, 1], half);
  dot.push(x - half, y);
  addArc(dot, [x, y], [-1, 0], [1, 0], [0, -1], half);
  return dot;
}
