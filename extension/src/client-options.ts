import type { StartOptions } from '@cjm/language-server/protocol';
import { Uri, window, workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { serverCommandNames } from './commands/server-commands.ts';
import { createErrorHandler } from './error-handler.ts';
import { showPage } from './show-page.ts';

export const clientName = ['cjm', 'CJM Language Server'] as const;

/** What holds for the language client wherever its server runs; `dist` is the folder of what was built. */
export function clientOptions(dist: Uri): LanguageClientOptions {
  const schemes = new Set(['file', 'untitled', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
  return {
    documentSelector: [...schemes].map((scheme) => ({ language: 'cjm', scheme })),
    outputChannel: window.createOutputChannel('CJM Language Server', { log: true }),
    errorHandler: createErrorHandler(),
    initializationOptions: {
      rulePages: Uri.joinPath(dist, 'docs', 'rules').toString(),
      commands: serverCommandNames,
    } satisfies StartOptions,
    middleware: { window: { showDocument: showPage } },
  };
}
