import type { ILexingError, IToken } from 'chevrotain';
import type { FixDeed } from './fix-deed.ts';

/** A mistake in the form of the text, found before the parser; carried as one of the lexer's errors. */
export interface SyntaxProblem extends ILexingError {
  readonly code:
    | 'syntax-error'
    | 'nesting-too-deep'
    | 'file-too-large'
    | 'pasted-characters'
    | 'suspicious-characters'
    | 'deprecated-wording';
  readonly fix?: SyntaxFix;
}

export interface SyntaxEdit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** Replaces `length` characters at `offset`. */
export interface SyntaxFix extends SyntaxEdit {
  readonly does: FixDeed;
  /** What changes as well, further down. */
  readonly also?: SyntaxEdit;
  /** Keeps what the author surely meant. */
  readonly safe?: boolean;
}

/** A problem that covers the token. */
export function problemAt(token: IToken, message: string, fix?: SyntaxFix): SyntaxProblem {
  return {
    code: 'syntax-error',
    offset: token.startOffset,
    line: token.startLine ?? 1,
    column: token.startColumn ?? 1,
    length: token.image.length,
    message,
    ...(fix && { fix }),
  };
}

/** A problem at the empty place right after the token, where something is missing. */
export function problemAfter(token: IToken, message: string, fix?: SyntaxFix): SyntaxProblem {
  return {
    code: 'syntax-error',
    offset: token.startOffset + token.image.length,
    line: token.endLine ?? 1,
    column: (token.endColumn ?? 0) + 1,
    length: 0,
    message,
    ...(fix && { fix }),
  };
}

export const isSyntaxProblem = (error: ILexingError): error is SyntaxProblem => 'code' in error;
