import type { LangiumDocument, URI } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { rules } from '../rules/index.ts';
import type { Verdict } from '../workspace/document-validator.ts';
import { configureRule } from './actions/configure-rule.ts';
import { dropFromBaseline } from './actions/drop-from-baseline.ts';
import { fixAll, fixAllKind } from './actions/fix-all.ts';
import { ignoreNextLine } from './actions/ignore-next-line.ts';
import type { ActionHost, Offer } from './actions/offer.ts';
import { quickFixes } from './actions/quick-fixes.ts';
import { showTheRule } from './actions/show-rule.ts';

/** What is offered for each finding, in the order of the menu. */
const offers: readonly Offer[] = [quickFixes, dropFromBaseline, ignoreNextLine, configureRule, showTheRule];

export interface CodeActionHost extends ActionHost {
  /** What lint has said of the document. */
  readonly verdictOf: (document: LangiumDocument) => Verdict | undefined;
  /** What it says of another text of the file. */
  readonly verdictOn: (uri: URI, text: string) => Promise<Verdict | undefined>;
}

/** One provider for all rules: what can be done travels with the diagnostics. */
export class CjmCodeActions implements CodeActionProvider {
  private readonly host: CodeActionHost;

  constructor(host: CodeActionHost) {
    this.host = host;
  }

  async getCodeActions(document: LangiumDocument, { context }: CodeActionParams): Promise<CodeAction[]> {
    const { only } = context;
    const wants = (kind: string): boolean => !!only?.some((each) => kind === each || kind.startsWith(`${each}.`));
    const actions: CodeAction[] = [];
    if (!only || wants(CodeActionKind.QuickFix)) {
      for (const diagnostic of context.diagnostics) {
        const rule = rules.find(({ name }) => name === diagnostic.code);
        const asked = { document, diagnostic, data: diagnostic.data ?? {}, rule };
        for (const offer of offers) actions.push(...(await offer(asked, this.host)));
      }
    }
    // Only for who asks: it is for saving, and for the menu of sources.
    if (wants(fixAllKind))
      actions.push(...(await fixAll(document, this.host.verdictOf(document), this.host.verdictOn)));
    return actions;
  }
}
