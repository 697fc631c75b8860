import { DefaultWorkspaceManager, type LangiumDocumentFactory, type LangiumSharedCoreServices, URI } from 'langium';
import type { WorkspaceFolder } from 'vscode-languageserver';
import type { Files } from './files.ts';

/** Few enough files for a keystroke in between to be answered at once, many enough to be quick. */
const slice = 20;

/**
 * Reads the workspace behind what is open: the open files come first, the rest in slices that give way to typing. A
 * file that can't be read is left to those who ask for it; it keeps no other from being read.
 */
export class CjmWorkspaceManager extends DefaultWorkspaceManager {
  private readonly files: Files;
  private readonly factory: LangiumDocumentFactory;
  /** Told how many files of how many are read and checked: at the start, after each slice, and at the end. */
  onProgress: ((done: number, all: number) => void) | undefined;

  constructor(services: LangiumSharedCoreServices, files: Files) {
    super(services);
    this.files = files;
    this.factory = services.workspace.LangiumDocumentFactory;
  }

  override initialized(): Promise<void> {
    this._ready.resolve();
    void this.loadFolders(this.folders ?? []);
    return Promise.resolve();
  }

  /** Resolves when all maps of the folders are read and checked. */
  async loadFolders(folders: readonly WorkspaceFolder[]): Promise<void> {
    for (const folder of folders) {
      const uris = await this.files.list(URI.parse(folder.uri)).catch(() => []);
      for (let start = 0; start < uris.length; start += slice) {
        this.onProgress?.(start, uris.length);
        await this.loadSlice(uris.slice(start, start + slice));
      }
      this.onProgress?.(uris.length, uris.length);
    }
  }

  private async loadSlice(uris: readonly URI[]): Promise<void> {
    const unknown = uris.filter((uri) => !this.langiumDocuments.hasDocument(uri));
    const read = await Promise.all(unknown.map(async (uri) => ({ uri, ...(await this.files.read(uri)) })));
    // A write would cancel what runs, so wait until nothing does.
    await this.mutex.read(() => undefined);
    await this.mutex.write(async (token) => {
      for (const file of read) if ('text' in file) this.add(file.uri, file.text);
      await this.documentBuilder.update([], [], token);
    });
  }

  private add(uri: URI, text: string): void {
    if (this.langiumDocuments.hasDocument(uri)) return;
    this.langiumDocuments.addDocument(this.factory.fromString(text, uri));
  }
}
