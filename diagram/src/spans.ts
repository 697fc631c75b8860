import type { Place } from './entry.ts';
import type { Grid } from './grid.ts';
import { spacing } from './spacing.ts';

/** Where an entry may stand, and what it takes there. */
export interface Span {
  readonly x: number;
  readonly width: number;
  /** Columns by their index; the gutter at the right of a column counts half a column more. */
  readonly columns: readonly number[];
}

/** From an entry that takes a gutter to the column behind it, in px. */
const between = 12;

/** Columns an entry may take beside its own. */
const most = 2;

/**
 * The places where an entry may stand, always inside its stage; best first: mostly no more than that is asked for.
 * `owners` tells whose each column is.
 */
export function spansOf(place: Place, grid: Grid, owners: ReadonlyMap<number, number>): Iterable<Span> {
  switch (place.kind) {
    case 'journey': {
      const x = grid.columns[0]?.x ?? grid.left + grid.caption;
      return [{ x, width: grid.right - spacing.stageInset - x, columns: [] }];
    }
    case 'stage': {
      const span = grid.stages[place.stage] ?? { x: grid.left, width: grid.right - grid.left };
      return [{ x: span.x + spacing.stageInset, width: span.width - 2 * spacing.stageInset, columns: [] }];
    }
    case 'touchpoint':
      return spansOfColumn(place.column, grid, owners);
  }
}

/** The column with the one before it in the same stage, whoever's that is: an entry there stands below others. */
export function spanAcross(place: Place, grid: Grid): Span | undefined {
  if (place.kind !== 'touchpoint') return undefined;
  const [before, own] = [grid.columns[place.column - 1], grid.columns[place.column]];
  if (!before || !own || before.stage !== own.stage) return undefined;
  return { x: before.x, width: own.x + own.width - before.x, columns: [place.column] };
}

/** The column alone; with the free room at its right; with that at its left. */
function* spansOfColumn(column: number, grid: Grid, owners: ReadonlyMap<number, number>): Generator<Span> {
  const own = grid.columns[column];
  if (!own) {
    yield { x: grid.left, width: grid.right - grid.left, columns: [] };
    return;
  }
  yield { x: own.x, width: own.width, columns: [column] };
  const ownEnd = own.x + own.width;
  const isFree = (i: number) => (owners.get(i) ?? column) === column;
  const inStage = (i: number) => grid.columns[i]?.stage === own.stage;
  const wider = (x: number, end: number, columns: readonly number[]): readonly Span[] =>
    end - x > own.width + spacing.gap ? [{ x, width: end - x, columns }] : [];

  if (isFree(column + 0.5)) {
    const next = grid.columns[column + 1];
    const stage = grid.stages[own.stage];
    const border = stage ? stage.x + stage.width - spacing.stageInset : ownEnd;
    yield* wider(own.x, next && inStage(column + 1) ? next.x - between : border, [column, column + 0.5]);
  }
  for (let last = column + 1; last <= column + most; last++) {
    const end = grid.columns[last];
    if (!end || !inStage(last) || !columnsBetween(column, last).every(isFree)) break;
    yield* wider(own.x, end.x + end.width, columnsBetween(column, last));
  }
  const before = grid.columns[column - 1];
  if (before && inStage(column - 1) && isFree(column - 0.5)) {
    yield* wider(before.x + before.width + between, ownEnd, [column - 0.5, column]);
    if (isFree(column - 1)) yield* wider(before.x, ownEnd, columnsBetween(column - 1, column));
  }
}

/** Both with the gutters between them. */
function columnsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: 2 * (last - first) + 1 }, (_, i) => first + i / 2);
}
