import type { IToken, TokenType } from 'chevrotain';
import { isWord } from './roles.ts';
import type { Shape } from './shape.ts';
import { problemAt, type SyntaxProblem } from './syntax-problem.ts';

/**
 * Reads `a.b` as one name where one name stands. The same name is read alike wherever it is written, so that what is
 * wrong with it is told at each place, and nothing else is.
 */
export function readDottedNames(
  tokens: readonly IToken[],
  shape: Shape,
  types: Readonly<Record<string, TokenType>>,
): { tokens: readonly IToken[]; problems: readonly SyntaxProblem[] } {
  if (!tokens.some(isDot)) return { tokens, problems: [] };
  const read: IToken[] = [];
  const problems: SyntaxProblem[] = [];
  /** In a list of what is answered, a dot stands between a journey and its pain. */
  let answers = false;
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (!token) break;
    const before = read.at(-1);
    const parts = before && shape.takesName.has(before.tokenType.name) ? dottedAt(tokens, index) : [];
    answers = before?.image === 'answers' || (answers && (isDot(token) || token.image === ',' || isListed(before)));
    if (parts.length < 2 || answers) {
      read.push(token);
      index++;
      continue;
    }
    const name = joined(parts, types);
    read.push(name);
    problems.push(problemOf(name));
    index += parts.length;
  }
  return { tokens: read, problems };
}

/** The token goes on a list with what follows it. */
const isListed = (token: IToken | undefined): boolean => token?.image === ',' || (token !== undefined && isDot(token));

const isDot = ({ tokenType }: IToken): boolean => tokenType.name === '.';

/** The tokens from this one on that touch, as long as they are words and numbers with dots between them. */
function dottedAt(tokens: readonly IToken[], from: number): readonly IToken[] {
  const first = tokens[from];
  const second = tokens[from + 1];
  if (!first || !second || !isDot(second) || !isWord(first)) return [];
  let end = from;
  for (;;) {
    const [last, dot, next] = tokens.slice(end, end + 3);
    if (!last || !dot || !next || !isDot(dot) || !touch(last, dot) || !touch(dot, next)) break;
    if (!isWord(next) && !/^\d+$/.test(next.image)) break;
    end += 2;
  }
  return tokens.slice(from, end + 1);
}

const touch = (one: IToken, other: IToken): boolean => one.startOffset + one.image.length === other.startOffset;

function joined(parts: readonly IToken[], types: Readonly<Record<string, TokenType>>): IToken {
  const [first, last] = [parts[0], parts.at(-1)];
  const type = types.ID;
  if (!first || !last || !type) throw new Error('a name has parts');
  const { endOffset, endLine, endColumn } = last;
  const end = { ...(endOffset && { endOffset }), ...(endLine && { endLine }), ...(endColumn && { endColumn }) };
  const image = parts.map((part) => part.image).join('');
  return { ...first, ...end, image, tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? 0 };
}

function problemOf(token: IToken): SyntaxProblem {
  const { image, startOffset: offset } = token;
  const text = image.replaceAll('.', '_');
  const fix = { does: { kind: 'change', what: `"${text}"` } as const, offset, length: image.length, text };
  return problemAt(token, `"${image}" is no name: names have no dots. Write ${text}.`, fix);
}
