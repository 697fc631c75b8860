import { readPieces } from './format/read-pieces.ts';

/** A comment of a text, with its signs. */
export interface Comment {
  readonly image: string;
  /** Where it begins and ends in the text, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

/** The comments of a text in order, as its lexer sees them: what stands within quotes is none. */
export const commentsOf = (text: string): readonly Comment[] =>
  (readPieces(text)?.comments ?? []).map(({ image, from, to }) => ({ image, from, to }));
