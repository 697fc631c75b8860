import { languageOf } from '@cjm/grammar/wording';
import type { InitializeParams, MarkupKind } from 'vscode-languageserver';
import { editorWordsOf } from './words.ts';

/** What the client has said of itself. */
export class Client {
  /** It can make files as part of an edit. */
  createsFiles = false;
  /** It knows texts with stops to tab through. */
  knowsSnippets = false;
  /** It asks for diagnostics of files that it has open: one that can be told of them as well says so. */
  pullsDiagnostics = false;
  /** What it likes best to show where the pointer rests, and beside what it completes. */
  hoverFormat: MarkupKind = 'markdown';
  documentationFormat: MarkupKind = 'markdown';
  /** What is said to who sits at it, in its language. */
  words = editorWordsOf('en');
  /** It can show a file when asked to. */
  private showsDocuments = false;
  private rulePages: string | undefined;
  private commands: ReadonlySet<unknown> = new Set();

  learn({ capabilities, initializationOptions, locale }: InitializeParams): void {
    this.words = editorWordsOf(languageOf(locale));
    const { workspaceEdit } = capabilities.workspace ?? {};
    this.createsFiles =
      workspaceEdit?.documentChanges === true && !!workspaceEdit.resourceOperations?.includes('create');
    this.showsDocuments = capabilities.window?.showDocument?.support === true;
    const { completion, diagnostic, hover, publishDiagnostics } = capabilities.textDocument ?? {};
    this.knowsSnippets = completion?.completionItem?.snippetSupport === true;
    this.hoverFormat = bestOf(hover?.contentFormat);
    this.documentationFormat = bestOf(completion?.completionItem?.documentationFormat);
    this.pullsDiagnostics =
      diagnostic !== undefined && (initializationOptions?.diagnostics === 'pull' || publishDiagnostics === undefined);
    const commands: unknown = initializationOptions?.commands;
    this.commands = new Set(Array.isArray(commands) ? commands : []);
    const pages: unknown = initializationOptions?.rulePages;
    this.rulePages = typeof pages === 'string' ? pages.replace(/\/?$/, '/') : undefined;
  }

  /** Whether it runs the command that a lens or a completion carries. */
  runs(command: string): boolean {
    return this.commands.has(command);
  }

  /** Address of the page about a rule; undefined when the client has not said where they are. */
  pageOf(rule: string): string | undefined {
    return this.rulePages === undefined ? undefined : `${this.rulePages}${rule}.md`;
  }

  /** Whether it can be asked to show that page. */
  showsPages(): boolean {
    return this.showsDocuments && this.rulePages !== undefined;
  }
}

/** The format that stands first; editors that don't say what they take have shown Markdown before they could say it. */
const bestOf = (formats: readonly MarkupKind[] | undefined): MarkupKind =>
  formats?.find((each) => each === 'markdown' || each === 'plaintext') ?? 'markdown';
