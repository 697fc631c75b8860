/**
 * What makes one map of another: plain JSON, and small where little has changed. Written for maps as they are typed,
 * where general libraries fall short: nearly all of a map is the same object as before, and a line more above moves all
 * that is below without changing it.
 */
export type Patch = Replaced | Moved | PartsChanged | ItemsChanged;

/** Another value. */
export interface Replaced {
  readonly kind: 'replaced';
  readonly value: unknown;
}

/** Says the same, so many lines further down. */
export interface Moved {
  readonly kind: 'moved';
  readonly lines: number;
}

export interface PartsChanged {
  readonly kind: 'parts';
  /** By key. */
  readonly changed: readonly (readonly [key: string, patch: Patch])[];
  /** Keys that are gone. */
  readonly gone: readonly string[];
}

export interface ItemsChanged {
  readonly kind: 'items';
  /** Place of the first item that came or went; what came stands there, in place of so many that went. */
  readonly at: number;
  readonly went: number;
  readonly came: readonly unknown[];
  /** By the place in the new list: what has changed in items that stayed. */
  readonly changed: readonly (readonly [index: number, patch: Patch])[];
}
