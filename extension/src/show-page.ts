import { commands, Uri } from 'vscode';
import type { ShowDocumentRequest } from 'vscode-languageclient';

/** Pages about rules are for reading: they are shown as such, not as their source. */
export const showPage: ShowDocumentRequest.MiddlewareSignature = async (params, token, next) => {
  if (!params.uri.endsWith('.md')) return next(params, token);
  await commands.executeCommand('markdown.showPreview', Uri.parse(params.uri));
  return { success: true };
};
