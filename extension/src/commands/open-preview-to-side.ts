import { commands, type Disposable, type Uri, ViewColumn } from 'vscode';
import { activeFile } from '../active-file.ts';
import type { Previews } from '../preview/previews.ts';

/** `cjm.openPreviewToSide`: the preview of a file, beside its text. */
export function openPreviewToSide(previews: Previews): Disposable {
  return commands.registerCommand('cjm.openPreviewToSide', (uri?: Uri) => {
    const file = uri ?? activeFile();
    if (file) previews.open(file, ViewColumn.Beside);
  });
}
