/** A stretch of the text that has a meaning: a token, a comment, or characters that are neither. */
export interface Piece {
  /** Name of the token's type (for a keyword: the keyword), of the comment's, or `unknown`. */
  readonly type: string;
  readonly image: string;
  /** UTF-16 offsets, half-open. */
  readonly from: number;
  readonly to: number;
  /** Lines of its first and last character, from 0. */
  readonly line: number;
  readonly endLine: number;
}

/** Lines of the text, from 0, both included. */
export interface Lines {
  readonly line: number;
  readonly endLine: number;
}
