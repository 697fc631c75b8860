import type { Flow } from './flow.ts';

/** The rows of cards, from top to bottom. */
export interface Rows {
  /** Lane of each row: the rows of a lane are neighbours. */
  readonly lanes: readonly number[];
  /** By the touchpoint's id. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** Touchpoints of one lane and one column: each takes a row of its own. */
interface Cell {
  readonly lane: number;
  readonly cards: readonly string[];
}

/** There and back again: then hardly anything moves any more. */
const sweeps = 4;

/**
 * Gives every card a row of its lane. A lane has as many rows as its fullest column has cards; a card stands as level
 * with those that moves join it with as its cell allows, so that most lines run straight.
 */
export function assignRows(flow: Flow): Rows {
  const cells = cellsOf(flow);
  const depth = Array.from({ length: flow.lanes }, (_, lane) =>
    Math.max(1, ...cells.flat().map((cell) => (cell.lane === lane ? cell.cards.length : 0))),
  );
  const first = depth.map((_, lane) => depth.slice(0, lane).reduce((sum, rows) => sum + rows, 0));
  const columnOf = new Map(flow.cards.map(({ id, column }) => [id, column]));
  const neighbours = neighboursOf(flow);
  const rowOf = new Map(
    cells.flatMap((column) => column.flatMap(({ lane, cards }) => cards.map((id, i) => [id, (first[lane] ?? 0) + i]))),
  );

  for (let sweep = 0; sweep < sweeps; sweep++) {
    const rightwards = sweep % 2 === 0;
    const counts = (own: number, other: number) => sweep > 1 || (rightwards ? other < own : other > own);
    for (const column of rightwards ? cells : cells.toReversed()) {
      for (const { lane, cards } of column) {
        const top = first[lane] ?? 0;
        const bottom = top + (depth[lane] ?? 1) - 1;
        // Nothing to choose.
        if (bottom === top) continue;
        const wishes = cards.map((id) => {
          const own = columnOf.get(id) ?? 0;
          const rows = (neighbours.get(id) ?? [])
            .filter((other) => counts(own, columnOf.get(other) ?? 0))
            .map((other) => rowOf.get(other) ?? top);
          const wish = rows.length === 0 ? (rowOf.get(id) ?? top) : median(rows);
          return { id, wish: Math.min(bottom, Math.max(top, wish)) };
        });
        for (const [id, row] of settle(wishes, top, bottom)) rowOf.set(id, row);
      }
    }
  }
  return { lanes: depth.flatMap((rows, lane) => Array.from({ length: rows }, () => lane)), rowOf };
}

/** For each column its cells, in the order of their lanes. */
function cellsOf(flow: Flow): readonly (readonly Cell[])[] {
  const columns = Array.from({ length: flow.columns }, (): Cell[] => []);
  const cells = new Map<number, string[]>();
  for (const { id, column, lane } of flow.cards) {
    const place = column * flow.lanes + lane;
    const known = cells.get(place);
    known?.push(id);
    if (known) continue;
    const cards = [id];
    cells.set(place, cards);
    columns[column]?.push({ lane, cards });
  }
  return columns.map((column) => column.toSorted((a, b) => a.lane - b.lane));
}

function neighboursOf(flow: Flow): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>(flow.cards.map(({ id }) => [id, []]));
  for (const move of flow.moves) {
    neighbours.get(move.from)?.push(move.to);
    neighbours.get(move.to)?.push(move.from);
  }
  return neighbours;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Rows in the order of the wishes, each as near to its wish as those above and below it leave room. */
function settle(
  wishes: readonly { readonly id: string; readonly wish: number }[],
  top: number,
  bottom: number,
): readonly (readonly [string, number])[] {
  const ordered = wishes.toSorted((a, b) => a.wish - b.wish);
  let free = top;
  return ordered.map(({ id, wish }, i) => {
    const row = Math.min(bottom - (ordered.length - 1 - i), Math.max(free, Math.round(wish)));
    free = row + 1;
    return [id, row] as const;
  });
}
