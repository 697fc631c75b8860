import {
  type BuildOptions,
  DefaultDocumentBuilder,
  DocumentState,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  type URI,
} from 'langium';
import type { CancellationToken } from 'vscode-languageserver';
import type { Imports } from './imports.ts';

/** Reads what is imported before it links, and links anew exactly the files that import what changed. */
export class CjmDocumentBuilder extends DefaultDocumentBuilder {
  private readonly imports: () => Imports;

  constructor(services: LangiumSharedCoreServices, imports: () => Imports) {
    super(services);
    this.imports = imports;
  }

  protected override async buildDocuments(
    documents: LangiumDocument[],
    options: BuildOptions,
    cancelToken: CancellationToken,
  ): Promise<void> {
    for (const document of documents) {
      if (document.state < DocumentState.Parsed) await this.langiumDocumentFactory.update(document, cancelToken);
    }
    const added = await this.imports().load(documents);
    await super.buildDocuments([...documents, ...added], options, cancelToken);
  }

  /** A file that is not known yet is worth reading when it is a map. */
  protected override async findChangedUris(changed: URI): Promise<URI[]> {
    return this.langiumDocuments.hasDocument(changed) || changed.path.endsWith('.cjm') ? [changed] : [];
  }

  protected override shouldRelink(document: LangiumDocument, changedUris: Set<string>): boolean {
    return this.imports()
      .urisOf(document)
      .some((uri) => changedUris.has(uri.toString()));
  }
}
