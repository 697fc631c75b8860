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

/** Evidence of what is said. */
export interface Evidenced {
  /** Ids of the sources: its own `from`, else that of the touchpoint, stage or journey that holds it. */
  readonly sources: readonly string[];
}
