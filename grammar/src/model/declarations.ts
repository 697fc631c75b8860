import type { Remark } from './remark.ts';
import type { Written } from './written.ts';

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
