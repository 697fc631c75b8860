import { CstUtils, type LangiumDocument } from 'langium';
import { CodeActionKind } from 'vscode-languageserver';
import { placeholder } from '../../suppressions/read-suppressions.ts';
import type { Offer } from './offer.ts';

/** Writes the comment; it ignores nothing until somebody writes the reason. */
export const ignoreNextLine: Offer = ({ document, diagnostic, rule, data }, { client }) => {
  if (!rule || rule.essential || rule.looksAt === 'suppressions' || data.entry) return [];
  const { line } = diagnostic.range.start;
  if (isInsideText(document, line)) return [];
  const text = document.textDocument.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  const [, indent = ''] = /^([ \t]*)/.exec(text) ?? [];
  const newline = text.endsWith('\r\n') ? '\r\n' : '\n';
  const start = { line, character: 0 };
  const newText = `${indent}// cjm-ignore-next-line ${rule.name}: ${placeholder}${newline}`;
  return [
    {
      title: client.words.actions.ignore(rule.name),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: { changes: { [document.textDocument.uri]: [{ range: { start, end: start }, newText }] } },
    },
  ];
};

/** The line begins within a text of several lines, where a comment would be a part of it. */
function isInsideText({ parseResult, textDocument }: LangiumDocument, line: number): boolean {
  const start = textDocument.offsetAt({ line, character: 0 });
  const tree = parseResult.value.$cstNode;
  const leaf = tree && CstUtils.findLeafNodeAtOffset(tree, start);
  return leaf !== undefined && leaf.offset < start && leaf.end > start;
}
