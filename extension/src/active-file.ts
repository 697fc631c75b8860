import { type Uri, window } from 'vscode';

/** The cjm file in the active editor. */
export function activeFile(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  return document?.languageId === 'cjm' ? document.uri : undefined;
}
