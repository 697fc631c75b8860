import type { IToken } from 'chevrotain';
import { tellUnexpected } from './how-written.ts';
import { isFirst, isWord } from './roles.ts';
import type { Shape } from './shape.ts';
import { problemAfter, problemAt, type SyntaxProblem } from './syntax-problem.ts';

/** Whether the statement is read best without the token: a colon behind a word, a second text where there is one. */
export function isNeedless(token: IToken, before: IToken | undefined, owner: IToken, shape: Shape): boolean {
  if (!before || isFirst(token, before)) return false;
  const [keyword, last] = [owner.tokenType.name, before.tokenType.name];
  switch (token.tokenType.name) {
    case ':':
      return keyword !== 'path';
    case 'STRING':
      return last === 'STRING' && shape.takesText.has(keyword) && !shape.takesTexts.has(keyword);
    default:
      return false;
  }
}

export function needlessProblem(token: IToken, owner: IToken): SyntaxProblem {
  const { image, startOffset: offset } = token;
  if (image === ':') {
    const fix = { does: { kind: 'removeText', what: '":"' }, offset, length: 1, text: '', safe: true } as const;
    return problemAt(token, 'Nothing is written with ":" here: remove it.', fix);
  }
  return problemAt(token, tellUnexpected(token, owner));
}

/** Whether a word that continues other statements stands behind the name or text of one that it can't. */
export function isStrayClause(
  token: IToken,
  before: IToken | undefined,
  owner: IToken | undefined,
  shape: Shape,
): boolean {
  const { name } = token.tokenType;
  if (!owner || !before || isFirst(token, before) || !shape.clauses.has(name)) return false;
  return shape.continuations.get(owner.tokenType.name)?.has(name) === false && before !== owner;
}

/**
 * Whether the token is the first stop of a path, without the colon that leads to its stops.
 *
 * @param read what has been read so far
 */
export function beginsRoute(
  token: IToken,
  next: IToken | undefined,
  owner: IToken | undefined,
  read: readonly IToken[],
): boolean {
  if (owner?.tokenType.name !== 'path' || next?.tokenType.name !== '->' || !isWord(token)) return false;
  for (let i = read.length - 1; i >= 0; i--) {
    const earlier = read[i];
    if (earlier === owner) return true;
    // Nothing before these matters, and a path may have very many stops.
    if (earlier?.image === ':' || earlier?.image === '->') return false;
  }
  return false;
}

/** What is wrong with a path whose stops begin behind the token without a colon. */
export function routeProblem(before: IToken): SyntaxProblem {
  const offset = before.startOffset + before.image.length;
  const fix = { does: { kind: 'add', what: '":"' }, offset, length: 0, text: ':' } as const;
  return problemAfter(before, 'The stops of a path stand behind a colon: add ":".', fix);
}
