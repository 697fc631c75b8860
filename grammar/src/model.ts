/**
 * The journey map as data: what the text means, with every name resolved and every default applied.
 *
 * Readonly and JSON-safe, so that it crosses processes unchanged. Ids are unique within a map and derived from
 * names (else from labels and their order), never from positions, so an edit elsewhere keeps them.
 */

/** Zero-based line and UTF-16 character, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Half-open: `end` is the first position after the text. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Anything that was written: where it stands in the text of the map's file. */
export interface Written {
  readonly id: string;
  readonly range: Range;
}

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

export interface Remark extends Written {
  readonly kind: RemarkKind;
  readonly name?: string;
  readonly text: string;
  /** Ids of the personas it is about; empty: all who pass the place. */
  readonly personas: readonly string[];
  readonly severity?: Severity;
}

export interface Persona extends Written {
  readonly name?: string;
  readonly label: string;
  readonly segment?: string;
  readonly role?: string;
  /** Percent of all customers, 0–100. */
  readonly share?: number;
  readonly goals: readonly string[];
  readonly remarks: readonly Remark[];
}

export interface Channel extends Written {
  readonly name?: string;
  readonly label: string;
  readonly presence?: 'online' | 'offline';
}

/** One point of one persona's emotion curve. */
export interface Emotion extends Written {
  readonly persona: string;
  /** −2 … +2. */
  readonly value: number;
  readonly word?: string;
}

export interface Touchpoint extends Written {
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
}

export interface Stage extends Written {
  readonly name?: string;
  readonly label: string;
  readonly goals: readonly string[];
  readonly remarks: readonly Remark[];
  readonly touchpoints: readonly Touchpoint[];
}

export interface Opportunity extends Written {
  readonly name?: string;
  readonly label: string;
  /** Ids of the remarks it answers, written or implied by the place where it stands. */
  readonly answers: readonly string[];
  /** Id of the stage or touchpoint that holds it; undefined: the journey itself. */
  readonly within?: string;
}

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

export interface Move {
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

export interface JourneyMap extends Written {
  readonly name?: string;
  readonly label: string;
  readonly scenario?: string;
  readonly goals: readonly string[];
  readonly remarks: readonly Remark[];
  /** Personas of the journey, in the order of its `for` (else of their declaration). */
  readonly personas: readonly Persona[];
  /** Channels its touchpoints use, in order of first use. */
  readonly channels: readonly Channel[];
  readonly stages: readonly Stage[];
  readonly opportunities: readonly Opportunity[];
  readonly paths: readonly Path[];
  /** Every move there is: written ones, neighbours on paths, and by default each touchpoint to the next. */
  readonly moves: readonly Move[];
}
