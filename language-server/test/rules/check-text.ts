import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Fix } from '../../src/finding.ts';
import { read } from '../read.ts';

/** A text in which ⟦ and ⟧ stand around each place that a rule is expected to point at. */
export type MarkedText = string;

export interface CheckedText {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Lints the text, its marks left out, as a file of its own. */
export async function checkText(marked: MarkedText): Promise<CheckedText> {
  const text = marked.replace(/[⟦⟧]/g, '');
  const { findings } = await read(text);
  return { text, findings };
}

/** The text with marks around the places that the findings point at. */
export function mark(text: string, findings: readonly Finding[]): MarkedText {
  const edits = findings.flatMap(({ range: { start, end } }) => [
    { range: { start, end: start }, newText: '⟦' },
    { range: { start: end, end }, newText: '⟧' },
  ]);
  return TextDocument.applyEdits(documentOf(text), edits);
}

/** The text a range covers. */
export const textAt = (text: string, range: Finding['range']): string => documentOf(text).getText(range);

export function applyFix(text: string, fix: Fix): string {
  const edits = fix.edits.map((edit) => ({ range: edit.range, newText: edit.text }));
  return TextDocument.applyEdits(documentOf(text), edits);
}

const documentOf = (text: string): TextDocument => TextDocument.create('memory:/text.cjm', 'cjm', 0, text);
