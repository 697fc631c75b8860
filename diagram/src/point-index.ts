import { type Box, type Point, right } from './geometry.ts';

/** Points that can be asked for by place: squares of one size around them are never made. */
export interface PointIndex {
  /** Whether the square around any point, so many px to each side of it, overlaps the box. */
  hits(box: Box, reach: number): boolean;
}

/** Width of one slice of the map, in px: about a column. */
const slice = 200;

export function createPointIndex(points: readonly (readonly Point[])[]): PointIndex {
  const slices = new Map<number, Point[]>();
  for (const list of points) {
    for (const point of list) {
      const at = Math.floor(point.x / slice);
      const known = slices.get(at);
      if (known) known.push(point);
      else slices.set(at, [point]);
    }
  }
  return {
    hits(box, reach) {
      const [top, low] = [box.y - reach, box.y + box.height + reach];
      const [start, end] = [box.x - reach, right(box) + reach];
      for (let i = Math.floor(start / slice); i <= Math.floor(end / slice); i++) {
        const found = slices.get(i)?.some(({ x, y }) => x > start && x < end && y > top && y < low);
        if (found) return true;
      }
      return false;
    },
  };
}
