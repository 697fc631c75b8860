import { isOperationCancelled, type LangiumDocument, URI } from 'langium';
import type { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../src/finding.ts';
import { type CjmServices, createCjmServices } from '../../src/lsp/module.ts';
import { createMemoryFiles } from '../memory-files.ts';
import type { TextChange } from './changes.ts';
import { examples } from './pieces.ts';

/** A language server's services over the examples, as an editor that has some of them open would use them. */
export interface Service {
  readonly cjm: CjmServices;
  /** A file that is known. */
  documentOf(name: string): LangiumDocument;
  /** Opens a file or gives it a new text, and checks it and what depends on it. */
  write(name: string, text: string): Promise<void>;
  /**
   * Types into an open file. With patience, the next key comes before the file is checked: what is at work gives way at
   * the question after so many, which of the build's steps that may be.
   */
  type(name: string, change: TextChange, patience?: number): Promise<void>;
  /** The files are gone. */
  remove(...names: readonly string[]): Promise<void>;
  /** Maps and findings of a file; what was not built is an error. */
  meaning(name: string): { readonly findings: readonly Finding[]; readonly maps: unknown; readonly judged: boolean };
  /** What an editor shows of a file: its meaning, its outline, its colours. */
  view(name: string): Promise<unknown>;
}

const folder = 'file:///robustness/maps/';
const uriOf = (name: string): URI => URI.parse(folder + name);
const onDisk = new Map(examples.map(({ name, text }) => [uriOf(name).toString(), text]));

export function createService(): Service {
  const { shared, cjm } = createCjmServices({ files: createMemoryFiles(onDisk), today: () => '2026-06-30' });
  const { DocumentBuilder, LangiumDocuments, TextDocuments } = shared.workspace;
  let version = 1;
  DocumentBuilder.updateBuildOptions = { validation: true };

  const documentOf = (name: string): LangiumDocument => {
    const document = LangiumDocuments.getDocument(uriOf(name));
    if (!document) throw new Error(`the file ${name} is not known`);
    return document;
  };

  const meaning: Service['meaning'] = (name) => {
    const result = cjm.validation.DocumentValidator.resultOf(documentOf(name));
    if (!result) throw new Error(`the file ${name} was not validated`);
    return { findings: result.findings, maps: result.journeys.map(({ map }) => map), judged: result.judged };
  };

  return {
    cjm,
    documentOf,
    async write(name, text) {
      TextDocuments.set(TextDocument.create(uriOf(name).toString(), 'cjm', version++, text));
      await DocumentBuilder.update([uriOf(name)], []);
    },
    async type(name, { offset, length, text }, patience) {
      const document = TextDocuments.get(uriOf(name).toString());
      if (!document) throw new Error(`the file ${name} is not open`);
      const range = { start: document.positionAt(offset), end: document.positionAt(offset + length) };
      TextDocument.update(document, [{ range, text }], version++);
      const given = DocumentBuilder.update([uriOf(name)], [], patience === undefined ? undefined : impatient(patience));
      await given.catch((reason) => {
        if (!isOperationCancelled(reason)) throw reason;
      });
    },
    async remove(...names) {
      const uris = names.map(uriOf);
      for (const uri of uris) TextDocuments.delete(uri.toString());
      await DocumentBuilder.update([], uris);
    },
    meaning,
    async view(name) {
      const document = documentOf(name);
      const textDocument = { uri: document.uri.toString() };
      const symbols = await cjm.lsp.DocumentSymbolProvider?.getSymbols(document, { textDocument });
      const colours = await cjm.lsp.SemanticTokenProvider?.semanticHighlight(document, { textDocument });
      if (!symbols || !colours) throw new Error('the service has no outline or no colours');
      return { ...meaning(name), symbols, colours: colours.data };
    },
  };
}

/** Asks for an end at the question after so many. */
function impatient(patience: number): CancellationToken {
  let left = patience;
  return {
    get isCancellationRequested() {
      return left-- <= 0;
    },
    onCancellationRequested: () => ({ dispose: () => undefined }),
  };
}

/** The grammar's words and signs. */
export const wordsOf = ({ cjm }: Pick<Service, 'cjm'>): string[] =>
  Object.keys(cjm.parser.Lexer.definition).filter((name) => !/^[A-Z]/.test(name));
