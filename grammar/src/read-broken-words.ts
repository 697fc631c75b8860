import type { IToken, TokenType } from 'chevrotain';

/** Letters that nobody sees: no slip of the keyboard, but pasted along. */
export const invisible = /^[\p{Cf}\p{Zl}\p{Zp}\p{Cc}\u115F\u1160\u3164\uFFA0]+$/u;

/** Reads a word that invisible characters cut in two as the one word that everybody sees. */
export function readBrokenWords(
  tokens: readonly IToken[],
  text: string,
  types: Readonly<Record<string, TokenType>>,
): IToken[] {
  const read: IToken[] = [];
  for (const token of tokens) {
    const before = read.at(-1);
    const joined = before && join(before, token, text, types);
    if (joined) read.pop();
    read.push(joined ?? token);
  }
  return read;
}

function join(
  first: IToken,
  second: IToken,
  text: string,
  types: Readonly<Record<string, TokenType>>,
): IToken | undefined {
  const gap = text.slice((first.endOffset ?? first.startOffset) + 1, second.startOffset);
  if (!invisible.test(gap) || /\s/.test(gap) || !isWord(first) || !isWord(second)) return undefined;
  const image = first.image + second.image;
  const type = types[image] ?? types.ID;
  if (!type) return undefined;
  const { endOffset, endLine, endColumn } = second;
  const end = { ...(endOffset && { endOffset }), ...(endLine && { endLine }), ...(endColumn && { endColumn }) };
  return { ...first, ...end, image, tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? 0 };
}

const isWord = (token: IToken): boolean => /^\p{L}/u.test(token.image);
