import type { ILexerErrorMessageProvider, ILexingError, IToken } from 'chevrotain';

/** The token for characters that mean nothing where they stand. */
export const strange = 'STRANGE';

/**
 * Characters with which nothing begins; those that begin something are strange one by one, where it is not that. Made
 * when the first of them is met: to find out what begins something takes longer than to read a map.
 */
let run: RegExp | undefined;

export function matchStrange(text: string, offset: number): [string] {
  run ??= /[^\s\uFEFF\p{ID_Start}\p{ID_Continue}\p{P}\p{Sm}\u2794\u279C`\uD800-\uDFFF]+/uy;
  run.lastIndex = offset;
  return [run.exec(text)?.[0] ?? text.charAt(offset)];
}

/** Takes strange characters out of the tokens; those that touch are one mistake. */
export function readStrange(
  tokens: IToken[],
  text: string,
  messages: ILexerErrorMessageProvider,
): { tokens: IToken[]; errors: ILexingError[] } {
  const known = tokens.filter(({ tokenType }) => tokenType.name !== strange);
  if (known.length === tokens.length) return { tokens, errors: [] };
  const runs: { readonly first: IToken; length: number }[] = [];
  for (const token of tokens) {
    if (token.tokenType.name !== strange) continue;
    const last = runs.at(-1);
    if (last && last.first.startOffset + last.length === token.startOffset) last.length += token.image.length;
    else runs.push({ first: token, length: token.image.length });
  }
  const errors = runs.map(({ first: { startOffset: offset, startLine: line, startColumn: column }, length }) => {
    const message = messages.buildUnexpectedCharactersMessage(text, offset, length);
    return { offset, line, column, length, message };
  });
  return { tokens: known, errors };
}
