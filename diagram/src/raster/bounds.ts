import { type Box, bottom, right } from '../geometry.ts';
import type { Layer } from './coverage.ts';
import type { Contour } from './outline-line.ts';

/** The whole pixels that have a part of these. */
export function boundsOf(layers: readonly Layer[]): Box {
  const edges: Edges = { left: Infinity, top: Infinity, end: -Infinity, last: -Infinity };
  for (const layer of layers) for (const contour of layer) widen(edges, contour);
  const { left, top, end, last } = edges;
  if (left > end) return { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = [Math.floor(left), Math.floor(top)];
  return { x, y, width: Math.ceil(end) - x, height: Math.ceil(last) - y };
}

interface Edges {
  left: number;
  top: number;
  end: number;
  last: number;
}

function widen(edges: Edges, contour: Contour): void {
  let { left, top, end, last } = edges;
  for (let i = 0; i < contour.length; i += 2) {
    const x = contour[i] ?? 0;
    const y = contour[i + 1] ?? 0;
    if (x < left) left = x;
    if (x > end) end = x;
    if (y < top) top = y;
    if (y > last) last = y;
  }
  edges.left = left;
  edges.top = top;
  edges.end = end;
  edges.last = last;
}

/** What two have in common; its size is not above 0 when that is nothing. */
export function common(one: Box, other: Box): Box {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)];
  return { x, y, width: Math.min(right(one), right(other)) - x, height: Math.min(bottom(one), bottom(other)) - y };
}
