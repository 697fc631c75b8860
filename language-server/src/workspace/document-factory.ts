import { readPlainly, reread } from '@cjm/grammar';
import {
  type AstNode,
  DefaultLangiumDocumentFactory,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  type Mutable,
  type ParseResult,
  type ParserOptions,
  type URI,
} from 'langium';
import type { CancellationToken } from 'vscode-languageserver';

const versions = new WeakMap<LangiumDocument, number>();

/** The version of the text that was last read; the text itself may have gone on since. */
export const versionRead = (document: LangiumDocument): number =>
  versions.get(document) ?? document.textDocument.version;

/** Reads of a changed text only what was changed, and of a new one only as much as must be known, where that is enough. */
export class CjmDocumentFactory extends DefaultLangiumDocumentFactory {
  private readonly edited: LangiumSharedCoreServices['workspace']['TextDocuments'];
  private readonly readsPlainly: boolean;

  /** @param readsPlainly whether nobody asks what the grammar's own elements tell of a place in the text, as editors do */
  constructor(services: LangiumSharedCoreServices, readsPlainly: boolean) {
    super(services);
    this.edited = services.workspace.TextDocuments;
    this.readsPlainly = readsPlainly;
  }

  protected override parse<T extends AstNode>(uri: URI, text: string, options?: ParserOptions): ParseResult<T> {
    if (!this.readsPlainly || options?.rule !== undefined) return super.parse(uri, text, options);
    const { Linker } = this.serviceRegistry.getServices(uri).references;
    const plain = readPlainly<T>(text, (...reference) => Linker.buildReference(...reference));
    return plain ?? super.parse(uri, text, options);
  }

  override update<T extends AstNode>(
    document: Mutable<LangiumDocument<T>>,
    cancellationToken: CancellationToken,
  ): Promise<LangiumDocument<T>> {
    const edited = this.edited?.get(document.uri.toString());
    const text = edited?.getText();
    if (edited) versions.set(document, edited.version);
    else versions.delete(document);
    const { LangiumParser } = this.serviceRegistry.getServices(document.uri).parser;
    const read =
      text === undefined ? undefined : reread(document.parseResult, text, (part) => LangiumParser.parse(part));
    if (read) document.parseResult = read;
    return super.update(document, cancellationToken);
  }
}
