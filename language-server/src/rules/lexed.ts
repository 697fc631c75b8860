import { isSyntaxProblem, type SyntaxProblem } from '@cjm/grammar';
import type { LintFile, Problem } from './rule.ts';

/** What the lexer met and understood, under the name of the rule that reports it. */
export function lexed({ document }: LintFile, code: SyntaxProblem['code']): Problem[] {
  const { textDocument } = document;
  const rangeAt = (offset: number, length: number): Problem['range'] => ({
    start: textDocument.positionAt(offset),
    end: textDocument.positionAt(offset + length),
  });
  return document.parseResult.lexerErrors
    .filter(isSyntaxProblem)
    .filter((problem) => problem.code === code)
    .map(({ message, offset, length, fix }) => ({
      message,
      range: rangeAt(offset, length),
      fixes: fix
        ? [
            {
              does: fix.does,
              safe: fix.safe ?? false,
              edits: [{ range: rangeAt(fix.offset, fix.length), text: fix.text }],
            },
          ]
        : [],
    }));
}
