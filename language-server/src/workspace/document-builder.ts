import {
  type BuildOptions,
  Cancellation,
  DefaultDocumentBuilder,
  DocumentState,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  type URI,
} from 'langium';
import type { Setups } from '../config/setups.ts';
import type { Imports } from './imports.ts';
import type { Mentions } from './mentions.ts';
import { letRest, wake } from './rest.ts';

/** The files that import one of those that have changed. */
interface Affected {
  readonly by: ReadonlySet<string>;
  readonly documents: ReadonlySet<LangiumDocument>;
}

interface Neighbourhood {
  readonly Imports: Imports;
  readonly Mentions: Mentions;
  readonly Setups: Setups;
}

/** So many files are built together of those that nobody waits for. */
const slice = 20;

/**
 * Reads what is imported before it links, and links anew exactly the files that import what changed: those that are
 * open at once, the others behind them, for as long as nothing else is to be done.
 */
export class CjmDocumentBuilder extends DefaultDocumentBuilder {
  private readonly imports: () => Imports;
  private readonly mentions: () => Mentions;
  private readonly setups: () => Setups;
  /** Files whose imports have changed, yet to be built anew. */
  private readonly behind = new Set<LangiumDocument>();
  private readonly isOpen: (document: LangiumDocument) => boolean;
  private readonly judgesImports: boolean;
  private asked: ReadonlySet<LangiumDocument> = new Set();
  private affected: Affected = { by: new Set(), documents: new Set() };

  /** @param judgesImports whether what a file imports is judged along with it, or not before somebody asks for it */
  constructor(services: LangiumSharedCoreServices, workspace: () => Neighbourhood, judgesImports: boolean) {
    super(services);
    this.judgesImports = judgesImports;
    this.imports = () => workspace().Imports;
    this.mentions = () => workspace().Mentions;
    this.setups = () => workspace().Setups;
    this.isOpen = ({ uri }) => services.workspace.TextDocuments?.get(uri.toString()) !== undefined;
  }

  override async update(
    changed: URI[],
    deleted: URI[],
    cancelToken = Cancellation.CancellationToken.None,
  ): Promise<void> {
    if ([...changed, ...deleted].some((uri) => this.setups().isPart(uri))) this.checkAnew();
    this.mentions().note([...changed, ...deleted]);
    await super.update(changed, deleted, cancelToken);
    for (const document of await this.mentions().outdated()) this.behind.add(document);
    await this.catchUp(cancelToken);
  }

  /** What is asked of the files has changed, not the files: those that are open are checked at once. */
  private checkAnew(): void {
    this.setups().forget();
    this.mentions().forgetRoots();
    for (const document of this.langiumDocuments.all) {
      if (this.isOpen(document)) this.resetToState(document, DocumentState.IndexedReferences);
      else this.behind.add(document);
    }
  }

  private async catchUp(cancelToken: Cancellation.CancellationToken): Promise<void> {
    while (this.behind.size > 0) {
      const documents = [...this.behind].slice(0, slice);
      const known = documents.filter((document) => this.langiumDocuments.getDocument(document.uri) === document);
      for (const document of known) this.resetToState(document, DocumentState.ComputedScopes);
      // What is reset is built by the next update too, should this one be cancelled.
      for (const document of documents) this.behind.delete(document);
      await this.buildDocuments(known, this.updateBuildOptions, cancelToken);
    }
  }

  protected override async buildDocuments(
    documents: LangiumDocument[],
    options: BuildOptions,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<void> {
    for (const document of documents) {
      if (document.state < DocumentState.Parsed) await this.langiumDocumentFactory.update(document, cancelToken);
    }
    this.asked = new Set(documents);
    const added = await this.imports().load(documents);
    if (this.judgesImports) await super.buildDocuments([...documents, ...added], options, cancelToken);
    else await this.buildAtOnce([...documents, ...added], options);
    for (const document of [...documents, ...added]) this.letRest(document);
  }

  /**
   * Where nobody edits, nobody waits for a file to have come so far, calls it off, or looks a name up in the index: it is
   * linked and judged, no more.
   */
  private async buildAtOnce(documents: LangiumDocument[], options: BuildOptions): Promise<void> {
    this.prepareBuild(documents, options);
    const unlinked = documents.filter((document) => document.state < DocumentState.Linked);
    // References lead from one file to the next, and are followed no sooner.
    for (const document of unlinked) document.state = DocumentState.ComputedScopes;
    for (const document of unlinked) {
      await this.serviceRegistry.getServices(document.uri).references.Linker.link(document);
      document.state = DocumentState.IndexedReferences;
    }
    for (const document of documents) {
      if (document.state < DocumentState.Validated && this.shouldValidate(document)) {
        const { DocumentValidator } = this.serviceRegistry.getServices(document.uri).validation;
        document.diagnostics = await DocumentValidator.validateDocument(document);
        document.state = DocumentState.Validated;
      }
      this.markAsCompleted(document);
    }
    this.currentState = DocumentState.Validated;
    await this.notifyBuildPhase(documents, DocumentState.Validated, Cancellation.CancellationToken.None);
  }

  /**
   * What is found is told even when the next change has come by then: the file counts as checked, so that nobody would
   * tell it later.
   */
  protected override notifyDocumentPhase(
    document: LangiumDocument,
    state: DocumentState,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<void> {
    const token = state === DocumentState.Validated ? Cancellation.CancellationToken.None : cancelToken;
    return super.notifyDocumentPhase(document, state, token);
  }

  private letRest(document: LangiumDocument): void {
    if (document.state !== DocumentState.Validated || this.isOpen(document)) return;
    letRest(document, (text) => this.langiumDocumentFactory.fromString(text, document.uri).parseResult);
  }

  override resetToState(document: LangiumDocument, state: DocumentState): void {
    wake(document);
    super.resetToState(document, state);
  }

  protected override shouldValidate(document: LangiumDocument): boolean {
    return super.shouldValidate(document) && (this.judgesImports || this.asked.has(document));
  }

  /** A file that is not known yet is worth reading when it is a map, by its name or by what its editor takes it for. */
  protected override async findChangedUris(changed: URI): Promise<URI[]> {
    return this.langiumDocuments.hasDocument(changed) || this.serviceRegistry.hasServices(changed) ? [changed] : [];
  }

  protected override cleanUpDeleted(document: LangiumDocument): void {
    this.imports().forget(document);
    super.cleanUpDeleted(document);
  }

  /** All rules run whenever any does. */
  protected override resultsAreIncomplete(): boolean {
    return false;
  }

  protected override shouldRelink(document: LangiumDocument, changedUris: Set<string>): boolean {
    // Asked of each document in turn.
    if (this.affected.by !== changedUris) {
      this.affected = { by: changedUris, documents: this.imports().importersOf(changedUris) };
    }
    if (!this.affected.documents.has(document)) return false;
    if (this.isOpen(document)) return true;
    this.behind.add(document);
    return false;
  }
}
