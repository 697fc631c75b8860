import type { Range as TextRange } from '@cjm/grammar/model';
import { Range, TextEditorRevealType, type Uri, ViewColumn, window } from 'vscode';

/** Selects a place in the file's text, in the editor that shows it, else in a new one beside. */
export async function revealRange(uri: Uri, range: TextRange, focus: boolean): Promise<void> {
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const selection = new Range(range.start.line, range.start.character, range.end.line, range.end.character);
  const viewColumn = shown?.viewColumn ?? ViewColumn.Beside;
  const editor = await window.showTextDocument(uri, { viewColumn, selection, preserveFocus: !focus });
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
