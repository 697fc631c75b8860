import { DefaultLangiumDocuments, type LangiumDocument, type Stream, stream, type URI } from 'langium';

/** Knows its documents one by one as well as by folder: every keystroke asks for all of them. */
export class CjmDocuments extends DefaultLangiumDocuments {
  private readonly list = new Set<LangiumDocument>();

  override get all(): Stream<LangiumDocument> {
    return stream(this.list);
  }

  override addDocument(document: LangiumDocument): void {
    super.addDocument(document);
    this.list.add(document);
  }

  override deleteDocument(uri: URI): LangiumDocument | undefined {
    const gone = super.deleteDocument(uri);
    if (gone) this.list.delete(gone);
    return gone;
  }

  override deleteDocuments(folder: URI): LangiumDocument[] {
    const gone = super.deleteDocuments(folder);
    for (const document of gone) this.list.delete(document);
    return gone;
  }
}
