import { reread } from '@cjm/grammar';
import {
  type AstNode,
  DefaultLangiumDocumentFactory,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  type Mutable,
} from 'langium';
import type { CancellationToken } from 'vscode-languageserver';

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
    const text = this.edited?.get(document.uri.toString())?.getText();
    const { LangiumParser } = this.serviceRegistry.getServices(document.uri).parser;
    const read =
      text === undefined ? undefined : reread(document.parseResult, text, (part) => LangiumParser.parse(part));
    if (read) document.parseResult = read;
    return super.update(document, cancellationToken);
  }
}
