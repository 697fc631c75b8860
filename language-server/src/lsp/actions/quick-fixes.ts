import { CodeActionKind } from 'vscode-languageserver';
import type { Offer } from './offer.ts';

/** The fixes that travel with the finding. */
export const quickFixes: Offer = ({ document, diagnostic, data: { fixes = [] } }) =>
  fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: fixes.length === 1,
    edit: {
      changes: { [document.textDocument.uri]: fix.edits.map(({ range, text }) => ({ range, newText: text })) },
    },
  }));
