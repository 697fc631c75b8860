import type { Document, Import } from '@cjm/grammar';
import { type LangiumDocument, type LangiumDocuments, type URI, UriUtils } from 'langium';
import { addressFrom } from './address-from.ts';
import { type Files, isStored } from './files.ts';
import { nearestPath } from './nearest-path.ts';
import { speltOtherwise } from './spelt-otherwise.ts';

/** Where an import leads: a file, or nowhere, with the reason worded for its author. */
export type ImportTarget = { readonly uri: URI } | Obstacle;

interface Obstacle {
  readonly problem: string;
  /** The path that was probably meant. */
  readonly meant?: string;
}

/** Follows imports: relative paths inside the root, to files that an editor has open or that can be read. */
export class Imports {
  private readonly targets = new WeakMap<Import, ImportTarget>();
  /** Who imports a file, by its address; and the addresses that a file imports. */
  private readonly importers = new Map<string, Set<LangiumDocument>>();
  private readonly imported = new Map<LangiumDocument, readonly URI[]>();
  private readonly files: Files;
  private readonly documents: LangiumDocuments;
  private readonly create: (text: string, uri: URI) => LangiumDocument;

  constructor(files: Files, documents: LangiumDocuments, create: (text: string, uri: URI) => LangiumDocument) {
    this.files = files;
    this.documents = documents;
    this.create = create;
  }

  /** Where the import leads, as found when its file was last built; undefined before. */
  targetOf(node: Import): ImportTarget | undefined {
    return this.targets.get(node);
  }

  /** The files that this one imports, each once; what can't be read is left out. */
  importedBy(document: LangiumDocument): readonly Document[] {
    const found = new Set<LangiumDocument>();
    for (const uri of this.imported.get(document) ?? this.urisOf(document)) {
      const other = this.documents.getDocument(uri);
      if (other && other !== document) found.add(other);
    }
    return [...found].map((other) => other.parseResult.value as Document);
  }

  /** Where the file's imports lead or would lead. */
  urisOf(document: LangiumDocument): readonly URI[] {
    const { imports = [] } = document.parseResult.value as Document;
    return imports.flatMap((node) => {
      const target = this.targets.get(node);
      return target && 'uri' in target ? target.uri : (addressOf(document, node) ?? []);
    });
  }

  /** The files that import one of these, by their addresses. */
  importersOf(uris: Iterable<string>): ReadonlySet<LangiumDocument> {
    const found = new Set<LangiumDocument>();
    for (const uri of uris) for (const document of this.importers.get(uri) ?? []) found.add(document);
    return found;
  }

  /** Addresses of all files that some file imports. */
  allImported(): readonly string[] {
    return [...this.importers].flatMap(([uri, { size }]) => (size > 0 ? uri : []));
  }

  /** The file is gone, or its imports are to be noted anew. */
  forget(document: LangiumDocument): void {
    for (const uri of this.imported.get(document) ?? []) this.importers.get(uri.toString())?.delete(document);
    this.imported.delete(document);
  }

  private note(document: LangiumDocument): void {
    this.forget(document);
    const uris = this.urisOf(document);
    this.imported.set(document, uris);
    for (const uri of uris) {
      const key = uri.toString();
      this.importers.set(key, (this.importers.get(key) ?? new Set()).add(document));
    }
  }

  /** Finds and reads what the parsed files import, and what those import; answers the files that are new. */
  async load(documents: readonly LangiumDocument[]): Promise<LangiumDocument[]> {
    const added: LangiumDocument[] = [];
    const queue = [...documents];
    for (let document = queue.shift(); document; document = queue.shift()) {
      for (const node of (document.parseResult.value as Document).imports ?? []) {
        if (typeof node.path !== 'string') continue;
        const loaded = await this.follow(document, node);
        if (!loaded) continue;
        added.push(loaded);
        queue.push(loaded);
      }
      this.note(document);
    }
    return added;
  }

  /** Notes where the import leads; answers its file when it was not known before. */
  private async follow(document: LangiumDocument, node: Import): Promise<LangiumDocument | undefined> {
    const uri = addressOf(document, node);
    const obstacle = uri ? await this.objection(document, uri, node.path) : { problem: noAddress(node.path) };
    if (!uri || obstacle) {
      this.targets.set(node, obstacle ?? { problem: noAddress(node.path) });
      return undefined;
    }
    if (!this.documents.hasDocument(uri)) {
      const read = await this.files.read(uri);
      if ('problem' in read) {
        this.targets.set(node, await this.unread(document, node.path, read.problem));
        return undefined;
      }
      if (!this.documents.hasDocument(uri)) {
        this.targets.set(node, { uri });
        const created = this.create(read.text, uri);
        this.documents.addDocument(created);
        return created;
      }
    }
    this.targets.set(node, { uri });
    return undefined;
  }

  private async unread(document: LangiumDocument, path: string, reason: string): Promise<Obstacle> {
    const problem = `"${path}" can't be imported. ${reason}`;
    const meant = await nearestPath(slashed(path), document.uri, this.files);
    return meant === undefined ? { problem } : { problem: `${problem} Did you mean "${meant}"?`, meant };
  }

  private async objection(document: LangiumDocument, uri: URI, path: string): Promise<Obstacle | undefined> {
    if (!uri.path.endsWith('.cjm')) {
      return { problem: `"${path}" is not a map: only files that end in .cjm can be imported.` };
    }
    if (UriUtils.equals(uri, document.uri)) return { problem: `"${path}" is this file itself: remove the import.` };
    if (!isStored(document.uri)) return undefined;
    const root = await this.files.rootOf(document.uri);
    const real = await this.files.realOf(uri);
    const realRoot = (await this.files.realOf(root)) ?? root;
    if (!isInside(uri, root) || (real && !isInside(real, realRoot))) {
      return { problem: `"${path}" lies outside of the repository ("${fileName(root)}"), where imports don't go.` };
    }
    const meant = real && speltOtherwise(slashed(path), real.path);
    if (meant === undefined) return undefined;
    return {
      problem: `"${path}" is called "${meant}": write it so, for computers that tell capital letters apart.`,
      meant,
    };
  }
}

const noAddress = (path: string): string =>
  path.isWellFormed()
    ? notRelative(path)
    : `"${path.toWellFormed()}" holds half a character, and no file is named so: write the path anew.`;

const notRelative = (path: string): string =>
  `"${path}" is not a relative path: write it as seen from this file, such as "../people/all.cjm".`;

/** Undefined when the path is not relative, or no address can be made of it. */
function addressOf(document: LangiumDocument, { path }: Import): URI | undefined {
  if (typeof path !== 'string' || path === '' || /^([a-z][\w+.-]*:|[\\/])/i.test(path)) return undefined;
  if (!path.isWellFormed()) return undefined;
  return addressFrom(document.uri, slashed(path));
}

const slashed = (path: string): string => path.replaceAll('\\', '/');

const isInside = (uri: URI, folder: URI): boolean => uri.path.startsWith(folder.path.replace(/\/?$/, '/'));

const fileName = (uri: URI): string => uri.path.split('/').at(-1) ?? uri.path;
