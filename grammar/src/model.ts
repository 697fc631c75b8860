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
  /** The file that `range` is in, when it is not the map's own: what was imported. */
  readonly uri?: string;
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

/** Evidence of what is said. */
export interface Evidenced {
  /** Ids of the sources: its own `from`, else that of the touchpoint, stage or journey that holds it. */
  readonly sources: readonly string[];
}

export interface Remark extends Written, Evidenced {
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

/** Who does something behind the scenes; only a team may own. */
export interface Actor extends Written {
  readonly kind: 'team' | 'system';
  readonly name?: string;
  readonly label: string;
}

export type SourceKind =
  | 'interview'
  | 'survey'
  | 'analytics'
  | 'crm'
  | 'support'
  | 'review'
  | 'social'
  | 'observation'
  | 'staff'
  | 'assumption';

export interface Source extends Written {
  readonly name?: string;
  readonly label: string;
  readonly kind?: SourceKind;
  /** `2026`, `2026-05` or `2026-05-14`, as written. */
  readonly date?: string;
  readonly file?: string;
  readonly link?: string;
  /** How many were asked or counted. */
  readonly sample?: number;
}

export interface Metric extends Written {
  readonly name?: string;
  readonly label: string;
  readonly unit?: string;
  readonly better: 'higher' | 'lower';
}

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

export interface Reviewed {
  /** `2026-05-14`, as written. */
  readonly date: string;
  readonly every?: { readonly count: number; readonly unit: 'days' | 'weeks' | 'months' };
}

export interface JourneyMap extends Written {
  readonly name?: string;
  readonly label: string;
  readonly scenario?: string;
  readonly goals: readonly string[];
  readonly state: 'current' | 'future';
  /** The current journey that a future one changes: its id and label. */
  readonly of?: { readonly journey: string; readonly label: string };
  readonly owner?: string;
  readonly reviewed?: Reviewed;
  readonly remarks: readonly Remark[];
  readonly measures: readonly Measure[];
  /** Personas of the journey, in the order of its `for` (else of their declaration). */
  readonly personas: readonly Persona[];
  /** Channels its touchpoints use, in order of first use. */
  readonly channels: readonly Channel[];
  /** Teams, systems, sources and metrics that the map speaks of, in order of first mention. */
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly metrics: readonly Metric[];
  readonly stages: readonly Stage[];
  readonly opportunities: readonly Opportunity[];
  readonly paths: readonly Path[];
  /** Every move there is: written ones, neighbours on paths, and by default each touchpoint to the next. */
  readonly moves: readonly Move[];
}
