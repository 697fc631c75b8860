import type { IToken } from 'chevrotain';
import type { Shape } from './shape.ts';

/** What a token is on its line and in its statement, told from its neighbours alone. */

/** Whether it is the first of its line. */
export const isFirst = (token: IToken, before: IToken | undefined): boolean => token.startLine !== before?.endLine;

export const isWord = (token: IToken): boolean => token.tokenType.name === 'ID' || /^\p{L}/u.test(token.tokenType.name);

/** Whether some statement, in whatever block, begins with the keyword. */
export const startsStatement = (shape: Shape, keyword: string): boolean =>
  [...shape.statements.values()].some((keywords) => keywords.has(keyword));

/** Whether the statement can go on with the word. */
export const mayContinue = (shape: Shape, statement: IToken | undefined, word: string): boolean =>
  shape.clauses.has(word) || (shape.continuations.get(statement?.tokenType.name ?? '')?.has(word) ?? false);

/** Whether the token stands where a name may stand; `next` and `after` are the two that follow it. */
export function standsAsName(
  shape: Shape,
  token: IToken,
  before: IToken | undefined,
  next: IToken | undefined,
  after: IToken | undefined,
): boolean {
  if (!before || !shape.takesName.has(before.tokenType.name)) return false;
  const naming = startsStatement(shape, before.tokenType.name) && before.tokenType.name !== 'move';
  if (!naming || token.tokenType.name === 'ID') return true;
  // `stage for "…"` names the stage, and so does `stage for for anna`; `stage for anna` does not.
  return !leadsToName(shape, token, next, after);
}

function leadsToName(shape: Shape, token: IToken, next: IToken | undefined, after: IToken | undefined): boolean {
  if (!next || !shape.takesName.has(token.tokenType.name)) return false;
  if (next.tokenType.name === 'ID') return true;
  const nextLeads = isClause(shape, next) && after !== undefined && isWord(after);
  return isClause(shape, token) && isWord(next) && !isFirst(next, token) && !nextLeads;
}

const isClause = (shape: Shape, { tokenType: { name } }: IToken): boolean =>
  shape.clauses.has(name) && shape.takesName.has(name);
