import type { Evidenced, Written } from './written.ts';

export type RemarkKind =
  | 'action'
  | 'thought'
  | 'need'
  | 'expectation'
  | 'quote'
  | 'pain'
  | 'gain'
  | 'note'
  | 'question';

export type Severity = 'low' | 'medium' | 'high' | 'blocker';

/** Lowest to highest; the place in the list is the rank. */
export const severities: readonly Severity[] = ['low', 'medium', 'high', 'blocker'];

export interface Remark extends Written, Evidenced {
  readonly kind: RemarkKind;
  readonly name?: string;
  readonly text: string;
  /** Ids of the personas it is about; empty: all who pass the place. */
  readonly personas: readonly string[];
  readonly severity?: Severity;
}
