import { DefaultLangiumDocuments, DocumentState, type LangiumDocument, type Stream, stream, type URI } from 'langium';

/**
 * Knows its documents by their addresses: every keystroke asks for all of them, every import for one, and hardly anybody
 * for those of a folder. A tree of folders would take each address apart whenever it is asked for.
 */
export class CjmDocuments extends DefaultLangiumDocuments {
  private readonly list = new Set<LangiumDocument>();
  private readonly byAddress = new Map<string, LangiumDocument>();

  override get all(): Stream<LangiumDocument> {
    return stream(this.list);
  }

  override addDocument(document: LangiumDocument): void {
    const address = document.uri.toString();
    if (this.byAddress.has(address)) throw new Error(`A document with the URI '${address}' is already present.`);
    this.byAddress.set(address, document);
    this.list.add(document);
  }

  override hasDocument(uri: URI): boolean {
    return this.byAddress.has(uri.toString());
  }

  override getDocument(uri: URI): LangiumDocument | undefined {
    return this.byAddress.get(uri.toString());
  }

  /** The document itself, and all that lie in it where it is a folder. */
  override getDocuments(folder: URI): LangiumDocument[] {
    const address = folder.toString();
    const within = address.replace(/\/?$/, '/');
    return [...this.byAddress].flatMap(([each, document]) =>
      each === address || each.startsWith(within) ? document : [],
    );
  }

  override deleteDocument(uri: URI): LangiumDocument | undefined {
    const gone = this.getDocument(uri);
    if (gone) this.drop(gone);
    return gone;
  }

  override deleteDocuments(folder: URI): LangiumDocument[] {
    const gone = this.getDocuments(folder);
    for (const document of gone) this.drop(document);
    return gone;
  }

  private drop(document: LangiumDocument): void {
    document.state = DocumentState.Changed;
    this.byAddress.delete(document.uri.toString());
    this.list.delete(document);
  }
}
