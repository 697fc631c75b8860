import type { Place } from './entry.ts';
import type { Grid } from './grid.ts';
import { spacing } from './spacing.ts';

/** Where an entry may stand, and what it takes there. */
export interface Span {
  readonly x: number;
  readonly width: number;
  /** Columns by their index; the gutter at the right of a column counts half a column more. */
  readonly columns: readonly number[];
  /** Whether it reaches across a column that has entries of its own, so that it must stand below them. */
  readonly shared: boolean;
}

/** Columns an entry may take beside its own. */
const most = 2;

/** The places where an entry may stand, always inside its stage; best first. `owners` tells whose each column is. */
export function spansOf(place: Place, grid: Grid, owners: ReadonlyMap<number, number>): readonly Span[] {
  switch (place.kind) {
    case 'journey': {
      const x = grid.columns[0]?.x ?? grid.left + spacing.caption;
      return [{ x, width: grid.right - spacing.stageInset - x, columns: [], shared: false }];
    }
    case 'stage': {
      const span = grid.stages[place.stage] ?? { x: grid.left, width: grid.right - grid.left };
      const width = span.width - 2 * spacing.stageInset;
      return [{ x: span.x + spacing.stageInset, width, columns: [], shared: false }];
    }
    case 'touchpoint':
      return spansOfColumn(place.column, grid, owners);
  }
}

/** The column alone; with room at its right; with room at its left; across the column before it, below its entries. */
function spansOfColumn(column: number, grid: Grid, owners: ReadonlyMap<number, number>): readonly Span[] {
  const own = grid.columns[column];
  if (!own) return [{ x: grid.left, width: grid.right - grid.left, columns: [], shared: false }];
  const inStage = (i: number) => grid.columns[i]?.stage === own.stage;
  const isFree = (i: number) => (owners.get(i) ?? column) === column;
  const edges = (i: number) => {
    const span = grid.columns[i] ?? own;
    return { start: span.x, end: span.x + span.width };
  };
  const between = (start: number, end: number, columns: readonly number[], shared = false): Span => ({
    x: start,
    width: end - start,
    columns,
    shared,
  });
  const range = (first: number, last: number) =>
    Array.from({ length: 2 * (last - first) + 1 }, (_, i) => first + i / 2);
  const stage = grid.stages[own.stage];
  const stageEnd = stage ? stage.x + stage.width - spacing.stageInset : edges(column).end;

  const wider: Span[] = [];
  if (isFree(column + 0.5)) {
    const end = inStage(column + 1) ? edges(column + 1).start - spacing.gutter : stageEnd;
    wider.push(between(own.x, end, [column, column + 0.5]));
  }
  for (let last = column + 1; last <= column + most && inStage(last) && range(column, last).every(isFree); last++) {
    wider.push(between(own.x, edges(last).end, range(column, last)));
  }
  if (inStage(column - 1) && isFree(column - 0.5)) {
    const { start, end } = edges(column - 1);
    wider.push(between(end + spacing.gutter, edges(column).end, [column - 0.5, column]));
    if (isFree(column - 1)) wider.push(between(start, edges(column).end, range(column - 1, column)));
    else wider.push(between(start, edges(column).end, [column], true));
  }
  return [between(own.x, edges(column).end, [column]), ...wider.filter(({ width }) => width > own.width + spacing.gap)];
}
