import type { Box, Point } from './geometry.ts';
import { simplify } from './route.ts';

/** A move's line and the cards at its ends. */
export interface Routed {
  readonly id: string;
  readonly from: Box;
  readonly to: Box;
  readonly route: readonly Point[];
}

/** A step this small, in px, just before a card is not a turn but a flaw. */
const small = 16;
/** From the corners of a card, and between two lines. */
const clearance = 9;

/**
 * Takes small steps out of the lines' ends by moving the end along its card's side, where no other line is near. The
 * engine spreads the ends evenly over a side, which leaves such steps.
 */
export function straighten(moves: readonly Routed[]): ReadonlyMap<string, readonly Point[]> {
  const routes = new Map(moves.map(({ id, route }) => [id, simplify(route)]));
  for (const { id, from, to } of moves) {
    const atEnd = withoutStep(routes.get(id) ?? [], to, () => others(routes, id));
    routes.set(id, atEnd);
    const atStart = withoutStep(atEnd.toReversed(), from, () => others(routes, id));
    routes.set(id, atStart.toReversed());
  }
  return routes;
}

function others(routes: ReadonlyMap<string, readonly Point[]>, id: string): readonly (readonly Point[])[] {
  return [...routes].filter(([other]) => other !== id).map(([, route]) => route);
}

/** The route with its last step taken out, or as it was. Few routes have a step, so the others are asked for late. */
function withoutStep(route: readonly Point[], card: Box, rest: () => readonly (readonly Point[])[]): readonly Point[] {
  const [before, corner, turn, end] = route.slice(-4);
  if (!before || !corner || !turn || !end || before.y !== corner.y || turn.y !== end.y) return route;
  const { y } = corner;
  if (Math.abs(y - end.y) > small) return route;
  if (y < card.y + clearance || y > card.y + card.height - clearance) return route;
  const [left, right] = [Math.min(corner.x, end.x), Math.max(corner.x, end.x)];
  const crowded = rest().some((other) =>
    other.some((point, i) => isNear(other[i - 1] ?? point, point, left, right, y)),
  );
  return crowded ? route : [...route.slice(0, -3), { x: end.x, y }];
}

/** Whether the line from `a` to `b` comes too near to the level line at `y` between `left` and `right`. */
function isNear(a: Point, b: Point, left: number, right: number, y: number): boolean {
  if (Math.max(a.x, b.x) < left - 1 || Math.min(a.x, b.x) > right + 1) return false;
  return Math.min(a.y, b.y) < y + clearance && Math.max(a.y, b.y) > y - clearance;
}
