import { type Box, bottom, right } from '../geometry.ts';
import type { Layer } from './coverage.ts';

/** The whole pixels that have a part of these. */
export function boundsOf(layers: readonly Layer[]): Box {
  let left = Infinity;
  let top = Infinity;
  let end = -Infinity;
  let last = -Infinity;
  for (const layer of layers) {
    for (const contour of layer) {
      for (let i = 0; i < contour.length; i += 2) {
        const x = contour[i] ?? 0;
        const y = contour[i + 1] ?? 0;
        if (x < left) left = x;
        if (x > end) end = x;
        if (y < top) top = y;
        if (y > last) last = y;
      }
    }
  }
  if (left > end) return { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = [Math.floor(left), Math.floor(top)];
  return { x, y, width: Math.ceil(end) - x, height: Math.ceil(last) - y };
}

/** What two have in common; its size is not above 0 when that is nothing. */
export function common(one: Box, other: Box): Box {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)];
  return { x, y, width: Math.min(right(one), right(other)) - x, height: Math.min(bottom(one), bottom(other)) - y };
}
