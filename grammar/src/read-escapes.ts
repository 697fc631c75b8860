import type { IToken } from 'chevrotain';
import { problemAt, type SyntaxProblem } from './syntax-problem.ts';

const texts: ReadonlySet<string> = new Set(['STRING', 'BLOCK']);

/** A backslash, and what stands behind it. */
const backslashed = /\\([\s\S])/gu;

/** Whether a backslash in the text stands before something that none is needed for, as in a path of Windows. */
export const hasNeedlessEscape = (image: string): boolean => image.includes('\\') && firstIn(image) !== undefined;

/** Backslashes before what needs none are left out of the text, which is seldom what was meant: one problem a text. */
export function findNeedlessEscapes(tokens: readonly IToken[]): readonly SyntaxProblem[] {
  const suspects = tokens.filter(({ tokenType, image }) => texts.has(tokenType.name) && image.includes('\\'));
  return suspects.flatMap((token) => problemOf(token) ?? []);
}

function firstIn(image: string): RegExpExecArray | undefined {
  for (const found of image.matchAll(backslashed)) if (isNeedless(found[1])) return found;
  return undefined;
}

const isNeedless = (character = ''): boolean => !['"', '\\', 'n'].includes(character);
/** Behind a backslash a letter is most likely part of a path, and a sign one that is escaped elsewhere. */
const isOfPath = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

function problemOf(token: IToken): SyntaxProblem | undefined {
  const { image, startOffset: offset } = token;
  const first = firstIn(image);
  if (!first) return undefined;
  const [found, character = ''] = first;
  let safe = true;
  const text = image.replace(backslashed, (pair: string, behind: string) => {
    if (!isNeedless(behind)) return pair;
    safe &&= !isOfPath(behind);
    return isOfPath(behind) ? `\\${pair}` : behind;
  });
  const does = { kind: 'change', what: isOfPath(character) ? `\\${found}` : character } as const;
  const message = `"${found}" is read as ${character}: write it so, or \\${found} if the backslash is meant.`;
  const problem = problemAt({ ...token, ...placeIn(token, first.index), image: found }, message, {
    does,
    offset,
    length: image.length,
    text,
    safe,
  });
  return { ...problem, code: 'pasted-characters' };
}

/** The place in a token, which may be a text of several lines. */
function placeIn({ image, startOffset, startLine = 1, startColumn = 1 }: IToken, index: number) {
  const lines = image.slice(0, index).split(/\r\n|\r|\n/);
  const column = (lines.at(-1) ?? '').length;
  return {
    startOffset: startOffset + index,
    startLine: startLine + lines.length - 1,
    startColumn: lines.length === 1 ? startColumn + column : column + 1,
  };
}
