import { type Document, readShape } from '@cjm/grammar';
import type { IndexManager, LangiumDocument, LangiumDocuments, URI } from 'langium';
import type { CompletionProvider, CompletionProviderOptions, LangiumServices } from 'langium/lsp';
import {
  type CompletionItem,
  CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
} from 'vscode-languageserver';
import type { CjmScopeProvider } from '../workspace/scope-provider.ts';
import type { Client } from './client.ts';
import { type CompletionPlace, completionPlace, type Reader } from './completion/completion-place.ts';
import { Expectations } from './completion/expectations.ts';
import { suggestCounterparts } from './completion/suggest-counterparts.ts';
import { isImportable, suggestFiles, suggestImported } from './completion/suggest-imports.ts';
import { suggestKeywords, suggestMaps } from './completion/suggest-keywords.ts';
import { type NameSource, suggestNames } from './completion/suggest-names.ts';
import { suggestResults } from './completion/suggest-results.ts';
import { suggestValues } from './completion/suggest-values.ts';
import { fits, type Suggestion, toItem } from './completion/suggestion.ts';
import { type Surroundings, surroundingsOf } from './place-of-offset.ts';

/** So many are shown at once; with another letter, others are. */
const most = 200;

export interface CompletionWorld {
  readonly client: Client;
  readonly today: () => string;
  readonly names: () => CjmScopeProvider;
  readonly importedBy: (file: Document) => readonly Document[];
  /** The folder that imports of a file may not leave. */
  readonly rootOf: (uri: URI) => Promise<URI>;
}

/** What may be written at a place: the words that the grammar allows there, and what the names stand for. */
export class CjmCompletionProvider implements CompletionProvider {
  readonly completionOptions: CompletionProviderOptions = { triggerCharacters: [' ', '"', '.', '/'] };
  private readonly index: IndexManager;
  private readonly documents: LangiumDocuments;
  private readonly world: CompletionWorld;
  private readonly createReader: () => Reader;
  private readonly names: NameSource;
  private reader: Reader | undefined;

  constructor(services: LangiumServices, world: CompletionWorld) {
    this.index = services.shared.workspace.IndexManager;
    this.documents = services.shared.workspace.LangiumDocuments;
    this.world = world;
    this.names = {
      nodesAt: (container, property) =>
        world.names().nodesAt({ container, property, reference: { $refText: '', ref: undefined } }),
      importedBy: world.importedBy,
    };
    this.createReader = () => ({
      shape: readShape(services.Grammar),
      expectations: new Expectations(services.Grammar),
      tokenize: (text) => services.parser.Lexer.tokenize(text, { mode: 'partial' }).tokens,
    });
  }

  async getCompletion(document: LangiumDocument, { position, context }: CompletionParams): Promise<CompletionList> {
    this.reader ??= this.createReader();
    const { textDocument } = document;
    const place = completionPlace(textDocument.getText(), textDocument.offsetAt(position), this.reader);
    const typed =
      context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? context.triggerCharacter : undefined;
    if (!place || !isAskedFor(place, typed)) return CompletionList.create([]);
    const written = place.owner === undefined ? place.word : `${place.owner}.${place.word}`;
    const root = await this.world.rootOf(document.uri);
    const from = place.owner === undefined ? place.from : place.from - place.owner.length - 1;
    const range = { start: textDocument.positionAt(from), end: position };
    const items: CompletionItem[] = [];
    for (const each of this.suggest(document as LangiumDocument<Document>, place, root)) {
      if (!fits(written, each.search ?? each.label)) continue;
      if (items.length === most) return CompletionList.create(items, true);
      items.push(toItem(each, range, this.world.client));
    }
    return CompletionList.create(items);
  }

  private *suggest(document: LangiumDocument<Document>, place: CompletionPlace, root: URI): Iterable<Suggestion> {
    const { expected } = place;
    const { words } = this.world.client;
    if (place.quoted !== undefined) {
      const isImport = expected.some(({ kind, rule }) => kind === 'text' && rule === 'Import');
      if (isImport)
        yield* suggestFiles(
          document,
          this.documents.all.filter(({ uri }) => isInside(uri, root)),
        );
      return;
    }
    const around = surroundingsOf(document.parseResult.value, place.offset, place.blocks);
    const properties = new Set(expected.flatMap((each) => (each.kind === 'reference' ? each.property : [])));
    yield* suggestValues(place, this.world.today(), words);
    yield* suggestResults(place, around, words.completion);
    yield* suggestCounterparts(place, around);
    yield* suggestKeywords(place, words.completion);
    yield* suggestMaps(place, words.completion);
    for (const property of properties) yield* suggestNames(place, property, around, this.names, words.completion);
    for (const property of properties) yield* this.suggestImported(document, property, around, root);
  }

  private *suggestImported(
    document: LangiumDocument<Document>,
    property: string,
    around: Surroundings,
    root: URI,
  ): Iterable<Suggestion> {
    // In a journey nobody can be meant who does not take it.
    if (!isImportable(property) || (property === 'personas' && around.journey)) return;
    const known = new Set([...this.names.nodesAt(around.journey ?? around.file, property)].map(([name]) => name));
    const elements = this.index
      .allElements()
      .filter(({ documentUri }) => isInside(documentUri, root))
      .toArray()
      // Files are read in whatever order they come.
      .sort((a, b) => (a.documentUri.path < b.documentUri.path ? -1 : a.documentUri.path > b.documentUri.path ? 1 : 0));
    yield* suggestImported(document, property, elements, known, this.world.client.words.completion);
  }
}

/** A blank asks for what must stand here, and for nothing where much could; within quotes only paths are known. */
function isAskedFor({ expected, quoted }: CompletionPlace, typed: string | undefined): boolean {
  if (typed === undefined) return true;
  if (typed === ' ') return quoted === undefined && expected.every((each) => !('begins' in each && each.begins));
  return typed === '.' || quoted !== undefined;
}

const isInside = (uri: URI, folder: URI): boolean =>
  uri.scheme === folder.scheme && uri.path.startsWith(folder.path.replace(/\/?$/, '/'));
