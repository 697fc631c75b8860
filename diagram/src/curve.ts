import type { Point } from './geometry.ts';
import { round } from './svg.ts';

/**
 * Path data of a smooth line through these points, whose x grow, that never rises above nor falls below its points:
 * the curve must not show a joy or a sorrow that nobody felt.
 *
 * Monotone cubic interpolation: F. N. Fritsch, R. E. Carlson, "Monotone Piecewise Cubic Interpolation", SIAM Journal
 * on Numerical Analysis 17 (1980) 238–246; tangents by the harmonic mean of F. N. Fritsch, J. Butland (1984).
 */
export function monotonePath(points: readonly Point[]): string {
  const slopes = slopesBetween(points);
  const tangents = points.map((_, i) => tangent(points, slopes, i));
  return points
    .map((point, i) => {
      const before = points[i - 1];
      if (!before) return `M${round(point.x)} ${round(point.y)}`;
      const third = (point.x - before.x) / 3;
      const first = `${round(before.x + third)} ${round(before.y + third * (tangents[i - 1] ?? 0))}`;
      const second = `${round(point.x - third)} ${round(point.y - third * (tangents[i] ?? 0))}`;
      return `C${first} ${second} ${round(point.x)} ${round(point.y)}`;
    })
    .join('');
}

/** The same line as a function: its height at an `x` between its first and last point. */
export function monotoneCurve(points: readonly Point[]): (x: number) => number {
  const heightIn = monotonePieces(points);
  return (x) => heightIn(Math.max(1, firstFrom(points, x)), x);
}

/** The same, where it is known which piece of the line is meant: the one that ends at the point with that index. */
export function monotonePieces(points: readonly Point[]): (end: number, x: number) => number {
  const slopes = slopesBetween(points);
  const tangents = points.map((_, i) => tangent(points, slopes, i));
  return (end, x) => {
    const [a, b] = [points[end - 1], points[end]];
    if (!a || !b) return points.at(-1)?.y ?? 0;
    const width = b.x - a.x;
    const t = Math.min(1, Math.max(0, (x - a.x) / width));
    const [m, n] = [(tangents[end - 1] ?? 0) * width, (tangents[end] ?? 0) * width];
    const left = (2 * t ** 3 - 3 * t ** 2 + 1) * a.y + (t ** 3 - 2 * t ** 2 + t) * m;
    return left + (-2 * t ** 3 + 3 * t ** 2) * b.y + (t ** 3 - t ** 2) * n;
  };
}

/** Index of the first point at or right of `x`, by halving. */
export function firstFrom(points: readonly Point[], x: number): number {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.x ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

function slopesBetween(points: readonly Point[]): readonly number[] {
  return points.slice(1).map((point, i) => {
    const before = points[i] ?? point;
    return (point.y - before.y) / (point.x - before.x || 1);
  });
}

/** Flat where the line turns; else between the two slopes, weighted by the distances. */
function tangent(points: readonly Point[], slopes: readonly number[], i: number): number {
  const before = slopes[i - 1];
  const after = slopes[i];
  if (before === undefined || after === undefined) return 0;
  if (before * after <= 0) return 0;
  const left = (points[i]?.x ?? 0) - (points[i - 1]?.x ?? 0);
  const rightward = (points[i + 1]?.x ?? 0) - (points[i]?.x ?? 0);
  const w1 = 2 * rightward + left;
  const w2 = rightward + 2 * left;
  return (w1 + w2) / (w1 / before + w2 / after);
}
