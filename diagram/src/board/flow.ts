import type { PlannedMove } from '../plan.ts';

/** What goes on the board: which column and lane each touchpoint has, and the moves between them. */
export interface Flow {
  /** How many there are. */
  readonly columns: number;
  readonly lanes: number;
  readonly cards: readonly FlowCard[];
  readonly moves: readonly PlannedMove[];
}

export interface FlowCard {
  /** Of the touchpoint. */
  readonly id: string;
  readonly column: number;
  readonly lane: number;
}
