import { measureCaption } from '../marks/swimlane.ts';
import type { PlacedLane } from '../placement.ts';
import { isRow, levelOfRow } from './board.ts';
import type { BoardPlan } from './plan-board.ts';
import type { Sizes } from './sizes.ts';
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
  /** Above and below what runs along a row. */
  row: 4,
  /** Above what runs along a corridor, and below, where the cards have their signs. */
  above: 14,
  below: 18,
  /** A corridor that nothing runs along: between two rows of a lane, between two lanes, and at the flow's edges. */
  inside: 20,
  between: 26,
  edge: 20,
  /** From the last row of a lane to its lower border; what runs below is the next lane's. */
  border: 11,
};

/** `tall`: height of each card, in px, by the touchpoint's id. */
export function measureHeights(
  sizes: Sizes,
  planned: BoardPlan,
  stacks: Stacks,
  tall: ReadonlyMap<string, number>,
): Heights {
  const { lanes: laneOfRow } = planned.rows;
  const captions = sizes.captions.map((caption) => measureCaption(caption).height);
  const last = planned.board.levels - 1;
  const levels: number[] = [];
  const borders: number[] = [0];
  let y = 0;
  measureReach(sizes, planned, stacks, tall).forEach(([up, down], level) => {
    const row = level >> 1;
    const ends = !isRow(level) && level > 0 && laneOfRow[row - 1] !== laneOfRow[row];
    const empty = !isRow(level) && !stacks.levels.has(level);
    if (ends) {
      const top = borders.at(-1) ?? 0;
      const border = Math.max(y + room.border, top + (captions[borders.length - 1] ?? 0));
      borders.push(border);
      y = empty ? border - room.border : border;
    }
    const least = !empty ? 0 : level === 0 || level === last ? room.edge : ends ? room.between : room.inside;
    levels.push(y + Math.max(up, least / 2));
    y += Math.max(up, least / 2) + Math.max(down, least / 2);
  });
  borders[borders.length - 1] = y;
  return { levels, height: y, lanes: lanesBetween(borders, levels, laneOfRow) };
}

function lanesBetween(
  borders: readonly number[],
  levels: readonly number[],
  laneOfRow: readonly number[],
): readonly PlacedLane[] {
  const rows = Map.groupBy(laneOfRow.keys(), (row) => laneOfRow[row] ?? 0);
  return borders.slice(1).map((end, lane) => {
    const y = borders[lane] ?? 0;
    const middles = (rows.get(lane) ?? []).map((row) => levels[levelOfRow(row)] ?? y);
    return { y, height: end - y, middle: middles.reduce((sum, one) => sum + one, 0) / Math.max(1, middles.length) };
  });
}

/** How far each level reaches above and below its middle. */
function measureReach(
  sizes: Sizes,
  { board }: BoardPlan,
  stacks: Stacks,
  tall: ReadonlyMap<string, number>,
): readonly (readonly [up: number, down: number])[] {
  const up = new Float64Array(board.levels);
  const down = new Float64Array(board.levels);
  for (const [level, stack] of stacks.levels) {
    up[level] = stack.up + (isRow(level) ? room.row : room.above);
    down[level] = stack.down + (isRow(level) ? room.row : room.below);
  }
  for (const { id, below } of sizes.cards) {
    const level = board.spots.get(id)?.level ?? 0;
    const half = (tall.get(id) ?? 0) / 2;
    up[level] = Math.max(up[level] ?? 0, half);
    down[level] = Math.max(down[level] ?? 0, half + below);
  }
  return Array.from(up, (above, level) => [above, down[level] ?? 0]);
}
