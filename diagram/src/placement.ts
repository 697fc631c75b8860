import type { Box, Point } from './geometry.ts';

/** Where the flow's parts are, in px from the flow's left upper corner. */
export interface Placement {
  readonly width: number;
  readonly height: number;
  /** Left edge of each column of the plan. */
  readonly columns: readonly number[];
  /** Of the plan's lanes, from top to bottom; none in the compact arrangement. */
  readonly lanes: readonly PlacedLane[];
  /** By the touchpoint's id. */
  readonly cards: ReadonlyMap<string, Box>;
  /** By the move's id: the corners of its line, from card to card. */
  readonly routes: ReadonlyMap<string, readonly Point[]>;
  /** By the move's id. */
  readonly labels: ReadonlyMap<string, Box>;
  /** By the index of the stage: room for the hint that it has no touchpoints. */
  readonly empty: ReadonlyMap<number, Box>;
}

export interface PlacedLane {
  readonly y: number;
  readonly height: number;
  /** Where the middles of its cards are, on average. */
  readonly middle: number;
}

export const emptyPlacement: Placement = {
  width: 0,
  height: 0,
  columns: [],
  lanes: [],
  cards: new Map(),
  routes: new Map(),
  labels: new Map(),
  empty: new Map(),
};
