import type { Evidenced, Range, Written } from './written.ts';

export interface Path extends Written {
  readonly name?: string;
  readonly label?: string;
  /** Ids of the personas that take it. */
  readonly personas: readonly string[];
  /** Ids of the touchpoints, in order. */
  readonly stops: readonly string[];
}

/** The target of a move that leaves the journey. No touchpoint can have this id. */
export const exit = 'exit';

export interface Move extends Evidenced {
  /** `from->to`, unique within the map. */
  readonly id: string;
  /** Where it was written; undefined for a move that follows from the order or a path. */
  readonly range?: Range;
  readonly from: string;
  /** Id of a touchpoint, or `exit`. */
  readonly to: string;
  readonly label?: string;
  /** Percent of those leaving `from`, 0–100. */
  readonly share?: number;
  /** Leads to an earlier touchpoint (in text order) or to itself. */
  readonly back: boolean;
}
