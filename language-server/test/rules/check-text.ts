import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Fix, RelatedPlace } from '../../src/finding.ts';
import type { LintSettings } from '../../src/settings.ts';
import { openFolder, type Texts } from '../read.ts';

/** A text in which ⟦ and ⟧ stand around each place that a rule is expected to point at. */
export type MarkedText = string;

export interface CheckedText {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** What a related place covers, in whichever file it is. */
  textAt(place: RelatedPlace): string;
}

/** Lints the text, its marks left out, as a file of its own; `beside` are the files it may import. */
export async function checkText(marked: MarkedText, beside: Texts = {}, settings?: LintSettings): Promise<CheckedText> {
  const text = marked.replace(/[⟦⟧]/g, '');
  const folder = openFolder({ ...beside, 'map.cjm': text });
  const { findings } = await folder.read('map.cjm', settings);
  return { text, findings, textAt: ({ uri, range }) => documentOf(folder.textAt(uri)).getText(range) };
}

/** The text with marks around the places that the findings point at. */
export function mark(text: string, findings: readonly Finding[]): MarkedText {
  const edits = findings.flatMap(({ range: { start, end } }) => [
    { range: { start, end: start }, newText: '⟦' },
    { range: { start: end, end }, newText: '⟧' },
  ]);
  return TextDocument.applyEdits(documentOf(text), edits);
}

export function applyFix(text: string, fix: Fix): string {
  const edits = fix.edits.map((edit) => ({ range: edit.range, newText: edit.text }));
  return TextDocument.applyEdits(documentOf(text), edits);
}

const documentOf = (text: string): TextDocument => TextDocument.create('memory:/text.cjm', 'cjm', 0, text);
