import { DocumentState, type LangiumDocument, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { type MapsChangedParams, mapsChanged, type WatchMapsParams, watchMaps } from '../protocol.ts';
import type { CjmDocumentValidator } from '../workspace/document-validator.ts';

/** Sends the maps of watched files: once when the watch begins, and after each validated build. */
export function postMaps(connection: Connection, shared: LangiumSharedServices, validator: CjmDocumentValidator): void {
  const watched = new Set<string>();
  const post = (document: LangiumDocument): void => {
    const result = validator.resultOf(document);
    if (!result) return;
    const broken = result.findings.some((finding) => finding.rule === 'syntax-error') || !result.judged;
    const params: MapsChangedParams = {
      uri: document.textDocument.uri,
      version: document.textDocument.version,
      errors: result.findings.filter((finding) => finding.severity === 'error').length,
      ...(!broken && { maps: result.journeys.map((journey) => journey.map) }),
    };
    connection.sendNotification(mapsChanged, params);
  };
  connection.onNotification(watchMaps, ({ uri, watch }: WatchMapsParams) => {
    const key = URI.parse(uri).toString();
    if (!watch) watched.delete(key);
    else {
      watched.add(key);
      const document = shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
      if (document?.state === DocumentState.Validated) post(document);
    }
  });
  shared.workspace.DocumentBuilder.onDocumentPhase(DocumentState.Validated, (document) => {
    if (watched.has(document.uri.toString())) post(document);
  });
}
