import { type TextDocument, URI } from 'langium';
import { DefaultDocumentUpdateHandler, type LangiumSharedServices } from 'langium/lsp';
import {
  type DidChangeWatchedFilesParams,
  FileChangeType,
  type FileSystemWatcher,
  type TextDocumentChangeEvent,
} from 'vscode-languageserver';
import type { Files } from '../workspace/files.ts';

/** What happens to files: the editor's text counts while it has them open, else what is on disk. */
export class CjmDocumentUpdateHandler extends DefaultDocumentUpdateHandler {
  private readonly files: Files;
  private readonly isOpen: (uri: URI) => boolean;
  private readonly isSetup: (uri: URI) => boolean;

  constructor(services: LangiumSharedServices, files: Files, isSetup: (uri: URI) => boolean) {
    super(services);
    this.files = files;
    this.isSetup = isSetup;
    this.isOpen = (uri) => services.workspace.TextDocuments.get(uri.toString()) !== undefined;
  }

  protected override getWatchers(): FileSystemWatcher[] {
    // A config may extend files of any name.
    return [{ globPattern: '**/*.cjm' }, { globPattern: '**/*.json' }];
  }

  override didChangeWatchedFiles({ changes }: DidChangeWatchedFilesParams): void {
    const touched = changes.map(({ uri, type }) => ({ uri: URI.parse(uri), gone: type === FileChangeType.Deleted }));
    const isOurs = (uri: URI): boolean => !uri.path.endsWith('.json') || this.isSetup(uri);
    const onDisk = touched.filter(({ uri }) => isOurs(uri) && !this.isOpen(uri));
    if (onDisk.length === 0) return;
    this.fireDocumentUpdate(
      onDisk.filter(({ gone }) => !gone).map(({ uri }) => uri),
      onDisk.filter(({ gone }) => gone).map(({ uri }) => uri),
    );
  }

  /** Changes that were not saved are gone: the file counts as it stands on disk, if it does. */
  async didCloseDocument(event: TextDocumentChangeEvent<TextDocument>): Promise<void> {
    const uri = URI.parse(event.document.uri);
    const read = await this.files.read(uri);
    if (this.isOpen(uri)) return;
    if ('text' in read) this.fireDocumentUpdate([uri], []);
    else this.fireDocumentUpdate([], [uri]);
  }
}
