import equal from 'fast-deep-equal';
import { type Box, overlap, type Point } from '../src/geometry.ts';
import type { CurveShape } from '../src/marks/curve.ts';
import type { Shape } from '../src/scene.ts';
import { around, boxOfShape } from './box-of-shape.ts';

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
  const own = boxOfShape(shape);
  return own === undefined || overlap(own, box);
}
