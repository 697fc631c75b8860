import { reread } from '@cjm/grammar';
import {
  type AstNode,
  DefaultLangiumDocumentFactory,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  type Mutable,
} from 'langium';
import type { CancellationToken } from 'vscode-languageserver';

const versions = new WeakMap<LangiumDocument, number>();

/** The version of the text that was last read; the text itself may have gone on since. */
export const versionRead = (document: LangiumDocument): number =>
  versions.get(document) ?? document.textDocument.version;

/** Reads of a changed text only what was changed, where that is enough. */
export class CjmDocumentFactory extends DefaultLangiumDocumentFactory {
  private readonly edited: LangiumSharedCoreServices['workspace']['TextDocuments'];

  constructor(services: LangiumSharedCoreServices) {
    super(services);
    this.edited = services.workspace.TextDocuments;
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
