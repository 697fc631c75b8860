import type { Evidenced, Written } from './written.ts';

/** A quantity or a range of one. */
export interface Value {
  /** `percent`: 0–100, ratios included; `duration`: seconds; `number`: in the unit of its metric. */
  readonly kind: 'number' | 'percent' | 'duration';
  readonly from: number;
  /** Equals `from` unless a range was written. */
  readonly to: number;
  /** As written: `2..5 min`, `312/4800`. */
  readonly text: string;
}

export interface Measure extends Written, Evidenced {
  /** Id of the metric. */
  readonly metric: string;
  readonly value?: Value;
  readonly target?: Value;
  /** Ids of the personas it is about; empty: all who pass the place. */
  readonly personas: readonly string[];
}
