import type { Cell } from './cell.ts';
import type { Lines, Piece } from './piece.ts';

/** A line of the result. */
export interface Row {
  /** Levels of indentation. */
  readonly depth: number;
  readonly cells: readonly Cell[];
  /** Whether it stands in columns with its neighbours, lets them reach over it, or parts them. */
  readonly run: 'joins' | 'passes' | 'parts';
  /** Its block stands on the line, which must not grow too wide for that. */
  readonly holdsBlock?: boolean;
  /** What stands on a line of its own below, one level deeper. */
  readonly below?: string | undefined;
}

/** A row, and the lines that the author has written it on. */
export interface Unit extends Row, Lines {
  /** `trails`: a comment that stands on the line of what is before it. */
  readonly role: 'opens' | 'closes' | 'stands' | 'comments' | 'trails';
  readonly comment?: Piece;
}

/** A row in the place where it will stand. */
export interface PlacedRow extends Row {
  /** A blank line stands before it. */
  readonly blank: boolean;
  /** The comment that it is, if it is one. */
  readonly comment?: Piece;
  /** Stands as the author has written it, without further indentation. */
  readonly kept: boolean;
  readonly comments: readonly Piece[];
}
