import type { Document } from '@cjm/grammar';
import type { LangiumDocument, URI } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import { type CodeAction, CodeActionKind, type CodeActionParams, type Range } from 'vscode-languageserver';
import { rules } from '../rules/index.ts';
import type { LintWorld } from '../rules/rule.ts';
import type { Verdict } from '../workspace/document-validator.ts';
import { configureRule } from './actions/configure-rule.ts';
import { dropFromBaseline } from './actions/drop-from-baseline.ts';
import { fixAll, fixAllKind } from './actions/fix-all.ts';
import { ignoreNextLine } from './actions/ignore-next-line.ts';
import type { ActionHost, Offer } from './actions/offer.ts';
import { organiseImports } from './actions/organise-imports.ts';
import { quickFixes } from './actions/quick-fixes.ts';
import { showTheRule } from './actions/show-rule.ts';
import { extractDeclarations } from './refactorings/extract-declarations.ts';
import { extractJourney } from './refactorings/extract-journey.ts';
import { makeFuture } from './refactorings/make-future.ts';
import { namePain } from './refactorings/name-pain.ts';
import { type Refactoring, subjectAt } from './refactorings/refactoring.ts';

/** What is offered for each finding, in the order of the menu. */
const offers: readonly Offer[] = [quickFixes, dropFromBaseline, ignoreNextLine, configureRule, showTheRule];

/** What is offered for a place, in the order of the menu. */
const refactorings: readonly Refactoring[] = [namePain, makeFuture, extractJourney, extractDeclarations];

export interface CodeActionHost extends ActionHost {
  /** How files hang together. */
  readonly world: Pick<LintWorld, 'importedBy' | 'targetOf'>;
  /** Whether no file is there yet. */
  readonly isFree: (uri: URI) => Promise<boolean>;
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

  async getCodeActions(document: LangiumDocument, { context, range }: CodeActionParams): Promise<CodeAction[]> {
    const { only } = context;
    const wants = (kind: string): boolean => !!only?.some((each) => kind === each || kind.startsWith(`${each}.`));
    const actions: CodeAction[] = [];
    const titles = this.host.client.words.actions;
    if (!only || wants(CodeActionKind.QuickFix)) {
      for (const diagnostic of context.diagnostics) {
        const rule = rules.find(({ name }) => name === diagnostic.code);
        const asked = { document, diagnostic, data: diagnostic.data ?? {}, rule };
        for (const offer of offers) actions.push(...(await offer(asked, this.host)));
      }
    }
    if (!only || only.some((kind) => kind.startsWith(CodeActionKind.Refactor))) {
      const refactored = await this.refactor(document as LangiumDocument<Document>, range);
      actions.push(...refactored.filter(({ kind = '' }) => !only || wants(kind)));
    }
    // Only for who asks: they are for saving, and for the menu of sources.
    if (wants(CodeActionKind.SourceOrganizeImports))
      actions.push(...organiseImports(document, titles.organiseImports, this.host.world));
    if (wants(fixAllKind))
      actions.push(...(await fixAll(document, titles.fixAll, this.host.verdictOf(document), this.host.verdictOn)));
    return actions;
  }

  private async refactor(document: LangiumDocument<Document>, range: Range): Promise<CodeAction[]> {
    const { client, isFree } = this.host;
    const subject = subjectAt(document, range, { client, isFree });
    const offered = subject ? await Promise.all(refactorings.map((refactoring) => refactoring(subject))) : [];
    return offered.flat();
  }
}
