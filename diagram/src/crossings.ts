import { type Box, bottom, right } from './geometry.ts';
import type { MoveShape } from './marks/move.ts';
import { segmentsOf } from './route.ts';

/** Lines that only touch, by less than a px, do not cross. */
const tolerance = 0.5;

interface Segment {
  readonly move: MoveShape;
  readonly box: Box;
}

/** Pairs of a level and an upright line of two moves that cross, not counting ends that touch. */
export function countCrossings(moves: readonly MoveShape[]): number {
  const segments = moves.flatMap((move) => segmentsOf(move.route).map((box): Segment => ({ move, box })));
  const uprights = segments.filter(({ box }) => box.height > box.width).toSorted((a, b) => a.box.x - b.box.x);
  return segments
    .filter(({ box }) => box.width > box.height)
    .reduce((sum, level) => sum + crossingsOf(level, uprights), 0);
}

function crossingsOf({ move, box }: Segment, uprights: readonly Segment[]): number {
  let count = 0;
  for (let i = firstFrom(uprights, box.x + tolerance); i < uprights.length; i++) {
    const upright = uprights[i];
    if (!upright || upright.box.x >= right(box) - tolerance) break;
    const { y } = upright.box;
    if (upright.move !== move && box.y > y + tolerance && box.y < bottom(upright.box) - tolerance) count += 1;
  }
  return count;
}

/** Index of the first segment right of `x`. */
function firstFrom(segments: readonly Segment[], x: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.box.x ?? 0) > x) high = middle;
    else low = middle + 1;
  }
  return low;
}
