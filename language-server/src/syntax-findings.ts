import { isSyntaxProblem, type SyntaxProblem } from '@cjm/grammar';
import type { Range } from '@cjm/grammar/model';
import type { LangiumDocument } from 'langium';
import type { Finding, Fix } from './finding.ts';

/** What lexer and parser could not read, in the language's words. What the lexer read as meant is told by rules. */
export function syntaxFindings(document: LangiumDocument): Finding[] {
  const { lexerErrors, parserErrors } = document.parseResult;
  const problems = lexerErrors.map(
    (error): SyntaxProblem => (isSyntaxProblem(error) ? error : { ...error, code: 'syntax-error' }),
  );
  const found = problems
    .filter((problem) => !isRuled(problem))
    .map((problem) => {
      return syntaxFinding(problem.code, problem.message, rangeAt(document, problem.offset, problem.length), [
        ...fixOf(document, problem),
      ]);
    });
  const stumbled = parserErrors.map((error) => {
    const { token } = error;
    const before = 'previousToken' in error ? (error.previousToken as typeof token | undefined) : undefined;
    const range = Number.isFinite(token.startOffset)
      ? rangeAt(document, token.startOffset, token.image.length)
      : rangeAt(
          document,
          before && Number.isFinite(before.startOffset) ? before.startOffset + before.image.length : 0,
          0,
        );
    return syntaxFinding('syntax-error', error.message, range, []);
  });
  // What the parser stumbles over on a line that is already reported follows from that mistake.
  const lines = new Set(problems.map((problem) => document.textDocument.positionAt(problem.offset).line));
  return [...found, ...stumbled.filter((finding) => !lines.has(finding.range.start.line))];
}

const isRuled = ({ code }: SyntaxProblem): boolean => code === 'pasted-characters' || code === 'suspicious-characters';

function syntaxFinding(rule: string, message: string, range: Range, fixes: Fix[]): Finding {
  return { rule, severity: 'error', message, range, related: [], fixes };
}

function fixOf(document: LangiumDocument, { fix }: SyntaxProblem): Fix[] {
  if (!fix) return [];
  const range = rangeAt(document, fix.offset, fix.length);
  return [{ title: fix.title, safe: fix.safe ?? false, edits: [{ range, text: fix.text }] }];
}

function rangeAt({ textDocument }: LangiumDocument, offset: number, length: number): Range {
  return { start: textDocument.positionAt(offset), end: textDocument.positionAt(offset + length) };
}
