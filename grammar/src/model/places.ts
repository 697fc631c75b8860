import type { Measure, Value } from './measure.ts';
import type { Remark } from './remark.ts';
import type { Evidenced, Range, Written } from './written.ts';

export type BackingRow = 'frontstage' | 'backstage' | 'support' | 'artifact';

/** An entry of the service blueprint. */
export interface Backing extends Written {
  readonly row: BackingRow;
  readonly text: string;
  /** Ids of the teams and systems that do it. */
  readonly actors: readonly string[];
}

export interface Link extends Written {
  readonly url: string;
  readonly label?: string;
}

/** What a stage, touchpoint or step may say of itself. */
export interface PlaceFacts {
  readonly momentOfTruth?: { readonly why?: string; readonly range: Range };
  /** When it happens, in the author's words: `Week 7`. */
  readonly when?: string;
  readonly duration?: Value;
  /** Id of the team. */
  readonly owner?: string;
  /** Id of the journey that tells it in detail, and that journey's label. */
  readonly details?: { readonly journey: string; readonly label: string };
  readonly links: readonly Link[];
  readonly measures: readonly Measure[];
}

/** One point of one persona's emotion curve. */
export interface Emotion extends Written, Evidenced {
  readonly persona: string;
  /** −2 … +2. */
  readonly value: number;
  readonly word?: string;
}

export interface Touchpoint extends Written, PlaceFacts {
  readonly kind: 'touchpoint' | 'step';
  readonly name?: string;
  readonly label: string;
  /** Ids of the channels, in the order written; the first is the main one. Always empty for a step. */
  readonly channels: readonly string[];
  /** Ids of the personas who pass it; a persona of the map that is not among them is absent here. */
  readonly personas: readonly string[];
  /** At most one per persona, in the order of `JourneyMap.personas`; someone who passes without one is unknown. */
  readonly emotions: readonly Emotion[];
  readonly remarks: readonly Remark[];
  readonly backings: readonly Backing[];
}

export type Objective =
  | 'attract'
  | 'subscribe'
  | 'convert'
  | 'engage'
  | 'satisfy'
  | 'nurture'
  | 'retain'
  | 'delight'
  | 'promote';

export interface Stage extends Written, PlaceFacts {
  readonly name?: string;
  readonly label: string;
  /** What the company wants here. */
  readonly objective?: Objective;
  /** What the customer wants here. */
  readonly goals: readonly string[];
  readonly remarks: readonly Remark[];
  readonly touchpoints: readonly Touchpoint[];
}
