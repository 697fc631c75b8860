import type { IRecognitionException, IToken } from 'chevrotain';
import { capital, tellToken } from './tell-token.ts';
import { written } from './written.generated.ts';

/** A keyword, and a line that begins with it. */
type Line = readonly [keyword: string, line: string];

/** Lines of all statements. */
const all: readonly Line[] = Object.values(written).flatMap((lines) => Object.entries(lines));

/** Characters of a long line that are looked at. */
const nearby = 2000;

/**
 * A sentence that shows the statement in which the parser stumbled as it is written; empty where there is none. Of a
 * statement that begins with one of several words, it is shown with the one on the line; nothing further off counts.
 */
export function howWritten(error: IRecognitionException, text: string): string {
  const { ruleStack } = error.context;
  const stumbledIn = ruleStack.map((rule) => written[rule.replace(/\W/g, '')]).findLast((lines) => lines);
  if (!stumbledIn) return '';
  const lines = Object.entries(stumbledIn);
  // In the middle of a block, the parser is done with the statement that has a word too many.
  const isBlock = lines.some(([, line]) => line.endsWith('}')) && error.name === 'MismatchedTokenException';
  const [, line] = last(lineBefore(error, text), isBlock ? all : lines) ?? lines[0] ?? [];
  return line === undefined ? '' : ` It is written: ${line}`;
}

/** The statement of a keyword as it is written, in a journey's way where it is written in another at the top of a file. */
const writtenWith = (keyword: string): string | undefined => all.findLast(([each]) => each === keyword)?.[1];

/** What to say of a token that a statement can't have where it stands. */
export function tellUnexpected(token: IToken, owner: IToken): string {
  const line = writtenWith(owner.tokenType.name);
  return `${capital(tellToken(token))} is not expected here.${line ? ` It is written: ${line}` : ''}`;
}

/** Of these the one whose keyword stands last in the text, outside of quotes. */
function last(text: string, lines: readonly Line[]): Line | undefined {
  const words = text.replace(/"[^"]*"/g, '').match(/[\p{L}-]+/gu) ?? [];
  const word = words.findLast((each) => lines.some(([keyword]) => keyword === each));
  return lines.findLast(([keyword]) => keyword === word);
}

/** The line of the last thing that was understood, up to it. */
function lineBefore(error: IRecognitionException, text: string): string {
  const before = 'previousToken' in error ? (error.previousToken as IToken | undefined) : undefined;
  if (!before || !Number.isFinite(before.startOffset)) return '';
  const { startOffset, image } = before;
  const start = text.lastIndexOf('\n', startOffset - 1) + 1;
  return text.slice(Math.max(start, startOffset - nearby), startOffset + image.length);
}
