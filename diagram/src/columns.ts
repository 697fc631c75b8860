import { exit } from '@cjm/grammar/model';
import type { Skeleton } from './skeleton.ts';

/** A column of the flow: the touchpoints of one stage that stand one below the other. */
export interface Column {
  /** Index of its stage. */
  readonly stage: number;
  /** Ids of its touchpoints in text order; empty in a stage that has none. */
  readonly touchpoints: readonly string[];
}

/**
 * The column of each touchpoint is the length of the longest chain of moves that leads to it inside its stage, moves
 * back included: so no move joins two touchpoints of one column, and every stage begins a column of its own.
 */
export function columnsOf(map: Skeleton): readonly Column[] {
  const earlier = earlierNeighbours(map);
  const columnOf = new Map<string, number>();
  const columns: { stage: number; touchpoints: string[] }[] = [];
  map.stages.forEach((stage, index) => {
    const first = columns.length;
    if (stage.touchpoints.length === 0) columns.push({ stage: index, touchpoints: [] });
    for (const touchpoint of stage.touchpoints) {
      const before = earlier.get(touchpoint.id) ?? [];
      const column = Math.max(first, ...before.map((id) => (columnOf.get(id) ?? -1) + 1));
      columnOf.set(touchpoint.id, column);
      while (columns.length <= column) columns.push({ stage: index, touchpoints: [] });
      columns[column]?.touchpoints.push(touchpoint.id);
    }
  });
  return columns;
}

/** For each touchpoint those written before it that a move, in either direction, joins it with. */
function earlierNeighbours(map: Skeleton): ReadonlyMap<string, readonly string[]> {
  const order = new Map(map.stages.flatMap((stage) => stage.touchpoints).map(({ id }, i) => [id, i]));
  const earlier = new Map<string, string[]>();
  for (const move of map.moves) {
    if (move.to === exit || move.to === move.from) continue;
    const forward = (order.get(move.from) ?? -1) < (order.get(move.to) ?? -1);
    const [first, second] = forward ? [move.from, move.to] : [move.to, move.from];
    const list = earlier.get(second);
    if (list) list.push(first);
    else earlier.set(second, [first]);
  }
  return earlier;
}
