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
  let run: IToken[] = [];
  for (const token of tokens) {
    const before = run.at(-1);
    if (before && !isCut(before, token, text)) {
      read.push(joined(run, types));
      run = [];
    }
    run.push(token);
  }
  return run.length > 0 ? [...read, joined(run, types)] : read;
}

/** Nothing but what nobody sees stands between the two. */
function isCut(first: IToken, second: IToken, text: string): boolean {
  if (!isWord(first) || !isWord(second)) return false;
  const gap = text.slice((first.endOffset ?? first.startOffset) + 1, second.startOffset);
  return invisible.test(gap) && !/\s/.test(gap);
}

function joined(parts: readonly IToken[], types: Readonly<Record<string, TokenType>>): IToken {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) throw new Error('a word has parts');
  if (first === last) return first;
  const image = parts.map((part) => part.image).join('');
  const type = types[image] ?? types.ID;
  if (!type) throw new Error('the grammar has no names');
  const { endOffset, endLine, endColumn } = last;
  const end = { ...(endOffset && { endOffset }), ...(endLine && { endLine }), ...(endColumn && { endColumn }) };
  return { ...first, ...end, image, tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? 0 };
}

const isWord = (token: IToken): boolean => /^\p{L}/u.test(token.image);
