import { DefaultLanguageServer } from 'langium/lsp';
import { CodeActionKind, type InitializeParams, type InitializeResult } from 'vscode-languageserver';
import { fixAllKind } from './actions/fix-all.ts';

/** Says what the server can do beyond what Langium knows of. */
export class CjmLanguageServer extends DefaultLanguageServer {
  protected override buildInitializeResult(params: InitializeParams): InitializeResult {
    const result = super.buildInitializeResult(params);
    return {
      ...result,
      serverInfo: { name: 'cjm' },
      capabilities: {
        ...result.capabilities,
        codeLensProvider: { resolveProvider: true },
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
