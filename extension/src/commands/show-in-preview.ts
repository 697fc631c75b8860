import { commands, type Disposable } from 'vscode';
import type { Previews } from '../preview/previews.ts';

/** `cjm.showInPreview`: brings what the cursor is at into sight in the preview, which is opened where there is none. */
export function showInPreview(previews: Previews): Disposable {
  return commands.registerTextEditorCommand('cjm.showInPreview', ({ document, selection }) => {
    if (document.languageId === 'cjm') previews.show(document.uri, selection.active);
  });
}
