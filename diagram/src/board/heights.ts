import type { PlacedLane } from '../placement.ts';
import type { Plan } from '../plan.ts';
import { isRow } from './board.ts';
import type { BoardPlan } from './plan-board.ts';
import type { Stacks } from './stack-board.ts';

/** Where levels and lanes are, in px from the flow's upper edge. */
export interface Heights {
  /** Middle of each level. */
  readonly levels: readonly number[];
  readonly lanes: readonly PlacedLane[];
  readonly height: number;
}

/** In px. */
const room = {
  /** Above and below what runs along a row, and along a corridor. */
  row: 4,
  corridor: 14,
  /** A corridor that nothing runs along: between two rows of a lane, between two lanes, and at the flow's edges. */
  inside: 20,
  between: 26,
  edge: 20,
  /** From the last row of a lane to its lower border; what runs below is the next lane's. */
  border: 11,
};

/** `tall`: height of each card, in px, by the touchpoint's id. */
export function measureHeights(
  plan: Plan,
  planned: BoardPlan,
  stacks: Stacks,
  tall: ReadonlyMap<string, number>,
): Heights {
  const { lanes: laneOfRow } = planned.rows;
  const reach = measureReach(plan, planned, stacks, tall);
  const last = planned.board.levels - 1;
  const levels: number[] = [];
  const borders: number[] = [0];
  let y = 0;
  reach.forEach(([up, down], level) => {
    const row = level >> 1;
    const border = !isRow(level) && level > 0 && level < last && laneOfRow[row - 1] !== laneOfRow[row];
    if (border) {
      borders.push(y + room.border);
      y += stacks.levels.has(level) ? room.border : 0;
    }
    const least =
      isRow(level) || stacks.levels.has(level)
        ? 0
        : level === 0 || level === last
          ? room.edge
          : border
            ? room.between
            : room.inside;
    levels.push(y + Math.max(up, least / 2));
    y += Math.max(up, least / 2) + Math.max(down, least / 2);
  });
  borders.push(y);
  return {
    levels,
    height: y,
    lanes: borders.slice(1).map((end, lane) => {
      const top = borders[lane] ?? 0;
      const middles = levels.filter((_, level) => isRow(level) && laneOfRow[level >> 1] === lane);
      return { y: top, height: end - top, middle: middles.reduce((sum, y) => sum + y, 0) / middles.length };
    }),
  };
}

/** How far each level reaches above and below its middle. */
function measureReach(
  plan: Plan,
  { board }: BoardPlan,
  stacks: Stacks,
  tall: ReadonlyMap<string, number>,
): readonly (readonly [up: number, down: number])[] {
  const up = new Float64Array(board.levels);
  const down = new Float64Array(board.levels);
  for (const [level, stack] of stacks.levels) {
    const around = isRow(level) ? room.row : room.corridor;
    up[level] = stack.up + around;
    down[level] = stack.down + around;
  }
  for (const { touchpoint, tails } of plan.cards) {
    const level = board.spots.get(touchpoint.id)?.level ?? 0;
    const half = (tall.get(touchpoint.id) ?? 0) / 2;
    up[level] = Math.max(up[level] ?? 0, half);
    down[level] = Math.max(down[level] ?? 0, half + Math.max(0, ...tails.map((tail) => tail.height)));
  }
  return Array.from(up, (above, level) => [above, down[level] ?? 0]);
}
