import type { Measure, Value } from './measure.ts';
import type { Evidenced, Written } from './written.ts';

export type Level = 'low' | 'medium' | 'high';

export type SolutionStatus = 'proposed' | 'planned' | 'live' | 'measured' | 'dropped';

/** A measured effect: from a value to another, or relative to before. */
export interface Result extends Written, Evidenced {
  /** Id of the metric. */
  readonly metric: string;
  /** The value before; undefined when only the relative change is known. */
  readonly before?: Value;
  readonly after?: Value;
  /** Change relative to before, in percent: `+20%`. */
  readonly change?: number;
}

export interface Solution extends Written {
  readonly name?: string;
  readonly label: string;
  readonly owner?: string;
  readonly status?: SolutionStatus;
  /** Date since when the status holds, as written. */
  readonly since?: string;
  readonly impact?: Level;
  readonly effort?: Level;
  readonly ticket?: string;
  readonly results: readonly Result[];
  /** Ids of the teams that were told. */
  readonly informed: readonly string[];
  readonly measures: readonly Measure[];
}

export interface Opportunity extends Written {
  readonly name?: string;
  readonly label: string;
  /** Ids of the remarks it answers, written or implied by the place where it stands. */
  readonly answers: readonly string[];
  /** Id of the stage or touchpoint that holds it; undefined: the journey itself. */
  readonly within?: string;
  readonly owner?: string;
  readonly impact?: Level;
  readonly effort?: Level;
  readonly results: readonly Result[];
  readonly solutions: readonly Solution[];
}
