import type { LangiumDocument, URI } from 'langium';
import type { CodeAction } from 'vscode-languageserver';
import { applyFixes } from '../../apply-fixes.ts';
import type { Verdict } from '../../workspace/document-validator.ts';
import { lineEdits, splitLines } from '../line-edits.ts';

export const fixAllKind = 'source.fixAll.cjm';

/** Fixes that call for each other for ever are given up after so many rounds. */
const mostRounds = 10;

/**
 * Applies all safe fixes until there is none left, as one edit.
 *
 * @param verdictOn what lint says of another text of the file
 */
export async function fixAll(
  document: LangiumDocument,
  title: string,
  verdict: Verdict | undefined,
  verdictOn: (uri: URI, text: string) => Promise<Verdict | undefined>,
): Promise<CodeAction[]> {
  const before = document.textDocument.getText();
  const seen = new Set([before]);
  let text = before;
  let said = verdict;
  for (let round = 0; round < mostRounds && said?.judged; round++) {
    const fixed = applyFixes(text, said.findings, false);
    if (fixed.count === 0 || seen.has(fixed.text)) break;
    text = fixed.text;
    seen.add(text);
    said = await verdictOn(document.uri, text);
  }
  if (text === before) return [];
  const newline = before.includes('\r\n') ? '\r\n' : '\n';
  const edits = lineEdits(splitLines(before), splitLines(text), newline);
  return [{ title, kind: fixAllKind, edit: { changes: { [document.textDocument.uri]: edits } } }];
}
