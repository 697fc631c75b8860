import { type LangiumDocument, type LangiumDocuments, URI } from 'langium';
import { type Files, isStored } from './files.ts';
import { scanImports, scanNames } from './import-scan.ts';
import { Importers } from './importers.ts';

/** What is known of a file's names in those that import it; undefined: there is too much to look into. */
export type Elsewhere =
  | {
      readonly isImported: boolean;
      /** Those of the names asked for that an importer mentions; it may mean something else by them. */
      readonly mentioned: ReadonlySet<string>;
    }
  | undefined;

interface Looked {
  readonly names: readonly string[];
  /** What each importer mentions, by its address, for those that were looked into. */
  readonly byImporter: Map<string, readonly string[]>;
  told: Elsewhere;
}

/**
 * Tells whether names of a file are mentioned where it is imported, in any file under its root: read as text, and not
 * before somebody asks, so that one file can be judged without all others being parsed. What changes is to be noted.
 */
export class Mentions {
  private readonly files: Files;
  private readonly documents: LangiumDocuments;
  private readonly roots = new Map<string, Promise<Importers | undefined>>();
  private readonly looked = new Map<string, Looked>();
  private readonly changed = new Map<string, URI>();
  /** Files that something has changed for since they were looked at. */
  private readonly touched = new Set<string>();

  constructor(files: Files, documents: LangiumDocuments) {
    this.files = files;
    this.documents = documents;
  }

  /** What was last found of the document's names. */
  latest({ uri }: LangiumDocument): Elsewhere {
    return this.looked.get(uri.toString())?.told;
  }

  /** Looks for these names in all files that import the document. */
  async look({ uri }: LangiumDocument, names: readonly string[]): Promise<void> {
    await this.catchUp();
    const key = uri.toString();
    const known = this.looked.get(key);
    const isSame = known !== undefined && known.names.join() === names.join();
    const looked = isSame ? known : { names, byImporter: new Map<string, readonly string[]>(), told: undefined };
    looked.told = await this.find(uri, looked);
    this.looked.set(key, looked);
    this.touched.delete(key);
  }

  /** Nothing is to be said of the document's names. */
  forget({ uri }: LangiumDocument): void {
    this.looked.delete(uri.toString());
    this.touched.delete(uri.toString());
  }

  /** These files have changed, are new or gone. */
  note(uris: readonly URI[]): void {
    for (const uri of uris) this.changed.set(uri.toString(), uri);
  }

  /** Roots may be others now. */
  forgetRoots(): void {
    this.roots.clear();
    for (const [key, looked] of this.looked) {
      // Which importers change until the roots are read again, nobody notes.
      looked.byImporter.clear();
      this.touched.add(key);
    }
  }

  /** The documents of which something else is to be said since what was noted. */
  async outdated(): Promise<readonly LangiumDocument[]> {
    await this.catchUp();
    const outdated: LangiumDocument[] = [];
    for (const key of this.touched) {
      const looked = this.looked.get(key);
      const document = this.documents.getDocument(URI.parse(key));
      if (!looked || !document) continue;
      const before = looked.told;
      looked.told = await this.find(document.uri, looked);
      if (!isAlike(before, looked.told)) outdated.push(document);
    }
    this.touched.clear();
    return outdated;
  }

  private async catchUp(): Promise<void> {
    if (this.changed.size === 0) return;
    const changed = [...this.changed.values()];
    this.changed.clear();
    const roots = await Promise.all(this.roots.values());
    for (const uri of changed) {
      const key = uri.toString();
      if (!this.documents.hasDocument(uri)) this.looked.delete(key);
      const text = uri.path.endsWith('.cjm') ? await this.textOf(uri) : undefined;
      const imported = text === undefined ? [] : scanImports(text, uri);
      for (const importers of roots) {
        for (const target of importers?.set(key, imported) ?? []) {
          this.looked.get(target)?.byImporter.delete(key);
          if (this.looked.has(target)) this.touched.add(target);
        }
      }
    }
  }

  private async find(uri: URI, { names, byImporter }: Looked): Promise<Elsewhere> {
    const importers = await this.importersIn(uri, (key, text) => byImporter.set(key, scanNames(text, names)));
    if (!importers) return undefined;
    const mentioned = new Set<string>();
    let isImported = false;
    for (const importer of importers.of(uri.toString())) {
      isImported = true;
      if (mentioned.size === names.length) break;
      const known = byImporter.get(importer) ?? scanNames((await this.textOf(URI.parse(importer))) ?? '', names);
      byImporter.set(importer, known);
      for (const name of known) mentioned.add(name);
    }
    return { isImported, mentioned };
  }

  /** @param onImporter is told of the text of each importer that is read on the way */
  private async importersIn(uri: URI, onImporter: (key: string, text: string) => void): Promise<Importers | undefined> {
    if (!isStored(uri)) return new Importers();
    const root = (await this.files.rootOf(uri)).toString();
    const known = this.roots.get(root) ?? this.readRoot(uri, onImporter);
    this.roots.set(root, known);
    return known;
  }

  private async readRoot(uri: URI, onImporter: (key: string, text: string) => void): Promise<Importers | undefined> {
    const asked = uri.toString();
    const neighbours = await this.files.neighbours(uri);
    if (!neighbours) return undefined;
    const importers = new Importers();
    for (const each of neighbours) {
      const text = await this.textOf(each);
      if (text === undefined) continue;
      const key = each.toString();
      const imported = scanImports(text, each);
      importers.set(key, imported);
      if (imported.has(asked) && key !== asked) onImporter(key, text);
    }
    return importers;
  }

  /** As it is in an editor, else as it is stored; undefined when it can't be read: whoever lints it says so. */
  private async textOf(uri: URI): Promise<string | undefined> {
    const document = this.documents.getDocument(uri);
    if (document) return document.textDocument.getText();
    const read = await this.files.read(uri);
    return 'text' in read ? read.text : undefined;
  }
}

function isAlike(one: Elsewhere, other: Elsewhere): boolean {
  if (!one || !other) return one === other;
  if (one.isImported !== other.isImported || one.mentioned.size !== other.mentioned.size) return false;
  return [...one.mentioned].every((name) => other.mentioned.has(name));
}
