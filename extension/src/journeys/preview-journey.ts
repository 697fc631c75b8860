import { commands, Range, Uri, window } from 'vscode';
import type { Journey } from './journey.ts';

/** Shows a journey's text and, beside it, its picture: of several in a file the preview takes the one at the cursor. */
export async function previewJourney({ uri, range }: Journey): Promise<void> {
  const file = Uri.parse(uri);
  const { line, character } = range.start;
  await window.showTextDocument(file, { selection: new Range(line, character, line, character), preview: true });
  await commands.executeCommand('cjm.openPreviewToSide', file);
}
