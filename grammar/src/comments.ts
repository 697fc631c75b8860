import type { Comment } from './comment.ts';
import { readPieces } from './format/read-pieces.ts';
import { endOfText, NotPlain, Scanner } from './plain/scanner.ts';

/** The comments of a text in order, as its lexer sees them: what stands within quotes is none. */
export const commentsOf = (text: string): readonly Comment[] =>
  scanComments(text) ?? (readPieces(text)?.comments ?? []).map(({ image, from, to }) => ({ image, from, to }));

/** Undefined where only the lexer can tell. */
function scanComments(text: string): readonly Comment[] | undefined {
  try {
    const scanner = new Scanner(text, new Map());
    while (scanner.kind !== endOfText) scanner.advance();
    return scanner.comments;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}
