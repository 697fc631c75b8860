import type { URI } from 'langium';
import type { Files, FileText } from './files.ts';

/** The files of a run: some with a text of their own, and none asked twice where it really is. */
export class RememberedFiles implements Files {
  private readonly stored: Files;
  private readonly held = new Map<string, string>();
  private readonly real = new Map<string, Promise<URI | undefined>>();

  constructor(stored: Files) {
    this.stored = stored;
  }

  async read(uri: URI): Promise<FileText> {
    const key = uri.toString();
    const text = this.held.get(key);
    if (text !== undefined) return { text };
    return this.stored.read(uri);
  }

  realOf(uri: URI): Promise<URI | undefined> {
    const key = uri.toString();
    const known = this.real.get(key) ?? this.stored.realOf(uri);
    this.real.set(key, known);
    return known;
  }

  rootOf(uri: URI): Promise<URI> {
    return this.stored.rootOf(uri);
  }

  list(folder: URI): Promise<readonly URI[]> {
    return this.stored.list(folder);
  }

  entries(folder: URI): Promise<readonly string[]> {
    return this.stored.entries(folder);
  }

  neighbours(uri: URI): Promise<readonly URI[] | undefined> {
    return this.stored.neighbours(uri);
  }

  /** Takes this for the text of a file, whatever is stored. */
  hold(uri: URI, text: string): void {
    this.forget([uri]);
    this.held.set(uri.toString(), text);
  }

  /** These files have changed or are gone. What is a link may lead elsewhere now, whichever they are. */
  forget(uris: readonly URI[]): void {
    for (const uri of uris) {
      this.held.delete(uri.toString());
    }
    this.real.clear();
  }
}
