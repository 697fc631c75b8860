import type { IToken } from 'chevrotain';
import { problemAt, type SyntaxProblem } from './syntax-problem.ts';

/** Levels of braces: more than any map needs, and far below what the parser's stack can hold. */
export const maxDepth = 200;

/** The first brace that is nested too deep; undefined for any sensible text. */
export function findTooDeep(tokens: readonly IToken[]): SyntaxProblem | undefined {
  let depth = 0;
  for (const token of tokens) {
    const sign = token.tokenType.name;
    if (sign === '}') depth = Math.max(0, depth - 1);
    if (sign === '{' && ++depth > maxDepth) {
      const message = `Braces are nested deeper than ${maxDepth} levels here, so the file is not judged: unnest them.`;
      return { ...problemAt(token, message), code: 'nesting-too-deep' };
    }
  }
  return undefined;
}
