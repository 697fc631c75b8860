/**
 * The board that the flow is planned on, before anything has a size.
 *
 * Stations count from left to right: the columns of cards and, where a gutter has to hold labels, a column of labels
 * between two of them. Levels count from top to bottom: the odd ones are the rows of cards (level 2r + 1 is row r),
 * the even ones the corridors above, between and below them.
 */
import type { Flow } from './flow.ts';
import type { Rows } from './rows.ts';

export interface Board extends Ground {
  readonly stations: readonly Station[];
}

/** Cards at stations and levels, whatever else these are. */
export interface Ground {
  /** How many stations there are. */
  readonly width: number;
  /** One more than the last corridor. */
  readonly levels: number;
  /** Where each card stands, by the touchpoint's id. */
  readonly spots: ReadonlyMap<string, Spot>;
  /** Whether a card stands there, and which one. */
  isTaken(station: number, level: number): boolean;
  cardAt(station: number, level: number): string | undefined;
  /** Puts a card on another level of its station, and one that stands there on the level that it leaves. */
  move(card: string, level: number): void;
}

export type Station =
  | { readonly kind: 'cards'; readonly column: number }
  /** In the gutter right of this column. */
  | { readonly kind: 'labels'; readonly column: number };

export interface Spot {
  readonly station: number;
  readonly level: number;
}

/** `labelled`: the columns whose right gutter gets a station for labels. */
export function createBoard(flow: Flow, rows: Rows, labelled: ReadonlySet<number>): Board {
  const stations = Array.from({ length: flow.columns }, (_, column): readonly Station[] => [
    { kind: 'cards', column },
    ...(labelled.has(column) ? [{ kind: 'labels', column } as const] : []),
  ]).flat();
  const stationOf = new Map(
    stations.flatMap(({ kind, column }, i) => (kind === 'cards' ? [[column, i] as const] : [])),
  );
  const spots = flow.cards.map(({ id, column }): readonly [string, Spot] => [
    id,
    { station: stationOf.get(column) ?? 0, level: levelOfRow(rows.rowOf.get(id) ?? 0) },
  ]);
  return { stations, ...createGround(stations.length, 2 * rows.lanes.length + 1, spots) };
}

/** `start`: where each card stands at first. */
export function createGround(width: number, levels: number, start: readonly (readonly [string, Spot])[]): Ground {
  const spots = new Map<string, Spot>();
  const cards: (string | undefined)[] = new Array(width * levels).fill(undefined);
  const put = (card: string, station: number, level: number) => {
    spots.set(card, { station, level });
    cards[station * levels + level] = card;
  };
  for (const [id, { station, level }] of start) put(id, station, level);
  return {
    width,
    levels,
    spots,
    isTaken: (station, level) => cards[station * levels + level] !== undefined,
    cardAt: (station, level) => cards[station * levels + level],
    move(card, level) {
      const spot = spots.get(card);
      if (!spot) return;
      const other = cards[spot.station * levels + level];
      cards[spot.station * levels + spot.level] = undefined;
      put(card, spot.station, level);
      if (other !== undefined) put(other, spot.station, spot.level);
    },
  };
}

export function levelOfRow(row: number): number {
  return 2 * row + 1;
}

/** The inverse, of a level that is a row. */
export function rowOfLevel(level: number): number {
  return (level - 1) / 2;
}

export function isRow(level: number): boolean {
  return level % 2 === 1;
}
