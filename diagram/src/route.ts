import type { Box, Point } from './geometry.ts';
import { round } from './svg.ts';

const radius = 8;
const tolerance = 0.05;

/** The corners that a route really turns at. */
export function simplify(route: readonly Point[]): readonly Point[] {
  const corners: Point[] = [];
  for (const point of route) {
    const last = corners.at(-1);
    if (last && near(last.x, point.x) && near(last.y, point.y)) continue;
    const before = corners.at(-2);
    if (before && last && straight(before, last, point)) corners.pop();
    corners.push(point);
  }
  return corners;
}

function straight(a: Point, b: Point, c: Point): boolean {
  return (near(a.x, b.x) && near(b.x, c.x)) || (near(a.y, b.y) && near(b.y, c.y));
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < tolerance;
}

/** The straight pieces of a route, as boxes next to no px thick. */
export function segmentsOf(route: readonly Point[]): readonly Box[] {
  return route.slice(1).map((point, i) => {
    const before = route[i] ?? point;
    return {
      x: Math.min(before.x, point.x),
      y: Math.min(before.y, point.y),
      width: Math.max(0.01, Math.abs(before.x - point.x)),
      height: Math.max(0.01, Math.abs(before.y - point.y)),
    };
  });
}

/** Path data of a line through these points, its right angles rounded. */
export function roundedPath(points: readonly Point[]): string {
  return points
    .map((point, i) => {
      const before = points[i - 1];
      const after = points[i + 1];
      if (!before) return `M${at(point)}`;
      const corner = after && Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
      if (!after || !corner || corner < 0.5 || !(near(before.x, point.x) || near(before.y, point.y)))
        return `L${at(point)}`;
      return `L${at(towards(point, before, corner))}Q${at(point)} ${at(towards(point, after, corner))}`;
    })
    .join('');
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}
