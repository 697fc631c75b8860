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
export function readConflicts(tokens: IToken[]): { tokens: IToken[]; problems: SyntaxProblem[] } {
  const marks = tokens.filter(isMark);
  if (marks.length === 0) return { tokens, problems: [] };
  const others = othersOf(marks);
  const kept: IToken[] = [];
  const problems: SyntaxProblem[] = [];
  let end: IToken | undefined;
  for (const token of tokens) {
    if (!end && others.has(token)) end = others.get(token);
    else if (!end && isMark(token)) problems.push(problemAt(token, message));
    else if (!end) kept.push(token);
    if (token === end) end = undefined;
  }
  return { tokens: kept, problems };
}

const isMark = ({ tokenType }: IToken): boolean => tokenType.name === conflictMark;

/** The marks from which on another branch is left out, each with the one that ends it. */
function othersOf(marks: readonly IToken[]): ReadonlyMap<IToken, IToken> {
  const others = new Map<IToken, IToken>();
  let isOpen = false;
  let first: IToken | undefined;
  for (const mark of marks) {
    const sign = mark.image.charAt(0);
    if (sign === '<') [isOpen, first] = [true, undefined];
    else if (isOpen) {
      first ??= mark;
      if (sign !== '>') continue;
      others.set(first, mark);
      isOpen = false;
    }
  }
  return others;
}
