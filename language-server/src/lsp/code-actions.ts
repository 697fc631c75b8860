import type { LangiumDocument, MaybePromise } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import type { DiagnosticData } from './document-validator.ts';

/** One provider for all rules: the fixes travel with the diagnostics. */
export class CjmCodeActions implements CodeActionProvider {
  getCodeActions(document: LangiumDocument, params: CodeActionParams): MaybePromise<CodeAction[]> {
    return params.context.diagnostics.flatMap((diagnostic) => quickFixes(document, diagnostic));
  }
}

function quickFixes(document: LangiumDocument, diagnostic: Diagnostic): CodeAction[] {
  const data: Partial<DiagnosticData> = diagnostic.data ?? {};
  const fixes = data.fixes ?? [];
  return fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: fixes.length === 1,
    edit: {
      changes: { [document.textDocument.uri]: fix.edits.map(({ range, text }) => ({ range, newText: text })) },
    },
  }));
}
