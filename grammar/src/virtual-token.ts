import type { IToken, TokenType } from 'chevrotain';

/** A token of no width right after `last`, for the parser alone. */
export function virtual(type: TokenType | undefined, last: IToken): IToken {
  if (!type) throw new Error('the grammar has no braces');
  const { endOffset, endLine, endColumn } = last;
  return {
    image: type.name,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
    startOffset: endOffset ?? last.startOffset,
    startLine: endLine ?? 1,
    startColumn: endColumn ?? 1,
    endOffset: endOffset ?? last.startOffset,
    endLine: endLine ?? 1,
    endColumn: endColumn ?? 1,
    isInsertedInRecovery: true,
  };
}
