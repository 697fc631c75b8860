import type { Box, Point } from '../src/geometry.ts';
import type { Shape } from '../src/scene.ts';
import { grown } from './boxes.ts';

/** Wider than what stands around a shape's own box or point: numbers, signs, arrowheads, the words for a feeling. */
export const around = 200;

/** Where a shape is, and much around it, in px of the picture; undefined: it lies across the map. */
export function boxOfShape(shape: Shape): Box | undefined {
  switch (shape.kind) {
    case 'card':
    case 'entry':
    case 'tail':
      return grown(shape.box, around);
    case 'feeling':
      return grown({ ...shape.centre, width: 0, height: 0 }, around);
    case 'move':
    case 'tie':
      return grown(boxAround(shape.route), around);
    case 'panel':
    case 'header':
    case 'persona':
    case 'stage':
    case 'lane':
    case 'swimlane':
    case 'scale':
    case 'curve':
    case 'legend':
    case 'placeholder':
      return undefined;
  }
}

function boxAround(points: readonly Point[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
