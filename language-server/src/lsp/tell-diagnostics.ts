import { DocumentState, URI } from 'langium';
import { createRequestHandler } from 'langium/lsp';
import {
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver';
import { versionRead } from '../workspace/document-factory.ts';
import type { CjmSharedServices } from './module.ts';

/**
 * What is found goes out with the version of the text that it was found in. A client that asks by itself is told only of
 * files that it has not open; of those that it has, it is told to ask again when another file has changed them.
 */
export function tellDiagnostics(connection: Connection, shared: CjmSharedServices): void {
  const { LangiumDocuments, TextDocuments, DocumentBuilder } = shared.workspace;
  const { Client, LanguageServer } = shared.lsp;
  const send = connection.sendDiagnostics.bind(connection);
  const isPulled = (uri: string): boolean => Client.pullsDiagnostics && TextDocuments.get(uri) !== undefined;
  // Langium sends them without a version, and to everybody.
  connection.sendDiagnostics = async (params: PublishDiagnosticsParams): Promise<void> => {
    if (isPulled(params.uri)) return;
    const document = TextDocuments.get(params.uri) && LangiumDocuments.getDocument(URI.parse(params.uri));
    await send(document ? { ...params, version: versionRead(document) } : params);
  };
  connection.languages.diagnostics.on(
    createRequestHandler<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      (_, document) => ({ kind: DocumentDiagnosticReportKind.Full, items: document.diagnostics ?? [] }),
      shared,
      DocumentState.Validated,
    ) as Parameters<typeof connection.languages.diagnostics.on>[0],
  );
  let canRefresh = false;
  LanguageServer.onInitialize(({ capabilities }) => {
    canRefresh = capabilities.workspace?.diagnostics?.refreshSupport === true;
  });
  DocumentBuilder.onBuildPhase(DocumentState.Validated, (documents) => {
    const open = documents.filter(({ uri }) => isPulled(uri.toString()));
    // It asks by itself for the one it types into.
    if (canRefresh && open.length > 1) connection.languages.diagnostics.refresh();
  });
}
