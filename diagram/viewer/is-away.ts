import equal from 'fast-deep-equal';
import { type Box, overlap, type Point } from '../src/geometry.ts';
import type { CurveShape } from '../src/marks/curve.ts';
import type { Shape } from '../src/scene.ts';

/** Whether a shape becomes another far from the box, in px of the picture: what lies across the map never does. */
export function isAway(before: Shape, next: Shape, box: Box): boolean {
  if (before.kind === 'curve' && next.kind === 'curve') return equal(partOf(before, box), partOf(next, box));
  return !isNear(before, box) && !isNear(next, box);
}

/** All of a curve that can be seen there: its points go from left to right. */
function partOf(curve: CurveShape, { x, width }: Box): CurveShape {
  const isWithin = (first: Point | undefined, last = first) =>
    first !== undefined && last !== undefined && first.x - around < x + width && last.x + around > x;
  return {
    ...curve,
    runs: curve.runs.filter((run) => isWithin(run[0], run.at(-1))),
    gaps: curve.gaps.filter((gap) => isWithin(gap)),
  };
}

function isNear(shape: Shape, box: Box): boolean {
  const own = boxOf(shape);
  return own === undefined || overlap(own, box);
}

/** Wider than what stands around a shape's own box or point: numbers, signs, arrowheads, the words for a feeling. */
const around = 200;

function boxOf(shape: Shape): Box | undefined {
  switch (shape.kind) {
    case 'card':
    case 'entry':
    case 'tail':
      return grown(shape.box);
    case 'feeling':
      return grown({ ...shape.centre, width: 0, height: 0 });
    case 'move':
    case 'tie':
      return grown(boxAround(shape.route));
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

function grown({ x, y, width, height }: Box): Box {
  return { x: x - around, y: y - around, width: width + 2 * around, height: height + 2 * around };
}

function boxAround(points: readonly Point[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
