import { isSyntaxProblem, type SyntaxProblem, tellsWhatIsMissing } from '@cjm/grammar';
import type { Range } from '@cjm/grammar/model';
import type { LangiumDocument } from 'langium';
import type { Finding, Fix } from './finding.ts';
import { isOtherFinding, type OtherFinding } from './other-findings.ts';

/** What lexer and parser could not read, in the language's words. What the lexer read as meant is told by rules. */
export function syntaxFindings(document: LangiumDocument): Finding[] {
  const problems = problemsOf(document);
  const found = problems.flatMap((problem) => {
    const { code, message, offset, length } = problem;
    return isOtherFinding(code)
      ? syntaxFinding(code, message, rangeAt(document, offset, length), fixesOf(document, problem))
      : [];
  });
  // What the parser stumbles over on a line that is already reported, or right after it, follows from that mistake.
  const told = new Set(problems.map((problem) => lineAt(document, problem)));
  const unread = new Set(found.map((finding) => finding.range.start.line));
  const stumbled = stumblesOf(document).filter(({ range, after }) => !told.has(range.start.line) && !unread.has(after));
  return [
    ...found,
    ...stumbled.map(({ message, range, fixes }) => syntaxFinding('syntax-error', message, range, fixes)),
  ];
}

/** Whether the whole text could be read, if only as it was meant. */
export const isReadable = (document: LangiumDocument): boolean => syntaxFindings(document).length === 0;

/** Lines where a statement could not be read, that on which it began included. */
export function brokenLines(document: LangiumDocument): Set<number> {
  const problems = problemsOf(document).filter((problem) => !isUnderstood(problem));
  const stumbled = stumblesOf(document).flatMap(({ range, after }) => [range.start.line, after]);
  return new Set([...problems.map((problem) => lineAt(document, problem)), ...stumbled]);
}

const problemsOf = (document: LangiumDocument): SyntaxProblem[] =>
  document.parseResult.lexerErrors.map((error) =>
    isSyntaxProblem(error) ? error : { ...error, code: 'syntax-error' },
  );

/** What is read as it was meant is told by the rule it is named after. */
const isUnderstood = ({ code }: SyntaxProblem): boolean => !isOtherFinding(code);

interface Stumble {
  readonly message: string;
  readonly range: Range;
  /** The line of the last thing that was understood. */
  readonly after: number;
  readonly fixes: Fix[];
}

/**
 * What the parser met and did not expect. What is missing at the end of a line is missing there, not where the next one
 * begins; at the end of the file, it is the place after the last thing there is.
 */
function stumblesOf(document: LangiumDocument): Stumble[] {
  return document.parseResult.parserErrors.map((error) => {
    const { token, message } = error;
    const before = 'previousToken' in error ? (error.previousToken as typeof token | undefined) : undefined;
    const end = before && Number.isFinite(before.startOffset) ? before.startOffset + before.image.length : 0;
    const line = document.textDocument.positionAt(end).line;
    const met = Number.isFinite(token.startOffset)
      ? rangeAt(document, token.startOffset, token.image.length)
      : undefined;
    const isAtEnd = end > 0 && met !== undefined && met.start.line > line && tellsWhatIsMissing(message);
    const range = met === undefined || isAtEnd ? rangeAt(document, end, 0) : met;
    const after = before ? line : range.start.line;
    return { message, range, after, fixes: message.startsWith('"%" ') ? [percent(document, end)] : [] };
  });
}

/** A share is a percentage, and people leave the sign out. */
const percent = (document: LangiumDocument, offset: number): Fix => ({
  does: { kind: 'add', what: '"%"' },
  safe: false,
  edits: [{ range: rangeAt(document, offset, 0), text: '%' }],
});

function syntaxFinding(rule: OtherFinding, message: string, range: Range, fixes: Fix[]): Finding {
  return { rule, severity: 'error', message, range, related: [], fixes };
}

function fixesOf(document: LangiumDocument, { fix }: SyntaxProblem): Fix[] {
  if (!fix) return [];
  const edits = [fix, ...(fix.also ? [fix.also] : [])].map(({ offset, length, text }) => ({
    range: rangeAt(document, offset, length),
    text,
  }));
  return [{ does: fix.does, safe: fix.safe ?? false, edits }];
}

const lineAt = ({ textDocument }: LangiumDocument, { offset }: SyntaxProblem): number =>
  textDocument.positionAt(offset).line;

function rangeAt({ textDocument }: LangiumDocument, offset: number, length: number): Range {
  return { start: textDocument.positionAt(offset), end: textDocument.positionAt(offset + length) };
}
