import { DefaultLanguageServer, type LangiumSharedServices } from 'langium/lsp';
import { CodeActionKind, type InitializeParams, type InitializeResult } from 'vscode-languageserver';
import { fixAllKind } from './actions/fix-all.ts';
import type { Client } from './client.ts';

/** Says what the server can do beyond what Langium knows of. */
export class CjmLanguageServer extends DefaultLanguageServer {
  private readonly client: () => Client;

  constructor(services: LangiumSharedServices, client: () => Client) {
    super(services);
    this.client = client;
  }

  protected override buildInitializeResult(params: InitializeParams): InitializeResult {
    const result = super.buildInitializeResult(params);
    return {
      ...result,
      serverInfo: { name: 'cjm' },
      capabilities: {
        ...result.capabilities,
        codeLensProvider: { resolveProvider: true },
        // A client that can do both would show each finding twice.
        ...(this.client().pullsDiagnostics && {
          diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
        }),
        selectionRangeProvider: true,
        codeActionProvider: {
          codeActionKinds: [
            CodeActionKind.QuickFix,
            CodeActionKind.Refactor,
            CodeActionKind.SourceOrganizeImports,
            fixAllKind,
          ],
        },
      },
    };
  }
}
