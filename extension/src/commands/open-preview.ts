import { commands, type Disposable, type Uri, ViewColumn } from 'vscode';
import { activeFile } from '../active-file.ts';
import type { Previews } from '../preview/previews.ts';

/** `cjm.openPreview`: the preview of a file, in the editor group at hand. */
export function openPreview(previews: Previews): Disposable {
  return commands.registerCommand('cjm.openPreview', (uri?: Uri) => {
    const file = uri ?? activeFile();
    if (file) previews.open(file, ViewColumn.Active);
  });
}
