import type { IToken } from 'chevrotain';
import { problemAt, type SyntaxProblem } from './syntax-problem.ts';

/** The token for a line that git writes between what two branches say. */
export const conflictMark = 'CONFLICT_MARK';

const mark = /(?:<{7}|\|{7}|={7}|>{7})(?=[ \t\r\n]|$)[^\r\n]*/y;

export function matchConflictMark(text: string, offset: number): RegExpExecArray | null {
  if (offset > 0 && !'\r\n'.includes(text.charAt(offset - 1))) return null;
  mark.lastIndex = offset;
  return mark.exec(text);
}

const message =
  'The changes of two branches are not merged here: take what is to stay, and remove the lines of <<<<<<<, ======= and >>>>>>>.';

/**
 * Reads what one branch says where two are not merged, and leaves out the other; each such place is one mistake. A mark
 * without its partners is one by itself.
 */
export function readConflicts(tokens: readonly IToken[]): { tokens: readonly IToken[]; problems: SyntaxProblem[] } {
  if (!tokens.some(isMark)) return { tokens, problems: [] };
  const kept: IToken[] = [];
  const problems: SyntaxProblem[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token && !isMark(token)) kept.push(token);
    if (!token || !isMark(token)) continue;
    problems.push(problemAt(token, message));
    if (!token.image.startsWith('<')) continue;
    const next = indexOfMark(tokens, index + 1);
    const end = next < 0 ? -1 : indexOfEnd(tokens, next);
    if (end < 0) continue;
    kept.push(...tokens.slice(index + 1, next));
    index = end;
  }
  return { tokens: kept, problems };
}

const isMarkAt = (tokens: readonly IToken[], at: number): boolean => tokens.slice(at, at + 1).some(isMark);

const isMark = ({ tokenType }: IToken): boolean => tokenType.name === conflictMark;

function indexOfMark(tokens: readonly IToken[], from: number): number {
  for (let at = from; at < tokens.length; at++) if (isMarkAt(tokens, at)) return at;
  return -1;
}

/** Of the mark that ends the place in which the one at `from` stands in the middle; -1: none does. */
function indexOfEnd(tokens: readonly IToken[], from: number): number {
  for (let at = from; at >= 0; at = indexOfMark(tokens, at + 1)) {
    const sign = tokens[at]?.image.charAt(0);
    if (sign === '<') return -1;
    if (sign === '>') return at;
  }
  return -1;
}
