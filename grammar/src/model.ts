/**
 * The journey map as data: what the text means, with every name resolved and every default applied.
 *
 * Readonly and JSON-safe, so that it crosses processes unchanged. Ids are unique within a map and derived from
 * names (else from labels and their order), never from positions, so an edit elsewhere keeps them.
 */
import type { Actor, Channel, Metric, Persona, Source } from './model/declarations.ts';
import type { Measure } from './model/measure.ts';
import type { Opportunity } from './model/opportunity.ts';
import type { Stage } from './model/places.ts';
import type { Remark } from './model/remark.ts';
import type { Move, Path } from './model/ways.ts';
import type { Written } from './model/written.ts';

export * from './model/declarations.ts';
export * from './model/measure.ts';
export * from './model/opportunity.ts';
export * from './model/places.ts';
export * from './model/remark.ts';
export * from './model/ways.ts';
export * from './model/written.ts';

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
