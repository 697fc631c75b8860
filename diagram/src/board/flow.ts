import type { Size } from '../geometry.ts';

/** What goes on the board: which column and lane each touchpoint has, and the moves between them. */
export interface Flow {
  /** How many there are. */
  readonly columns: number;
  readonly lanes: number;
  readonly cards: readonly FlowCard[];
  readonly moves: readonly FlowMove[];
}

export interface FlowCard {
  /** Of the touchpoint. */
  readonly id: string;
  readonly column: number;
  readonly lane: number;
}

/** A move between two of them. */
export interface FlowMove {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Size of its label, in px. */
  readonly label?: Size;
}
