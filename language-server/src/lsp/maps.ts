import { isDocument, toMaps } from '@cjm/grammar';
import type { JourneyMap } from '@cjm/grammar/model';
import { createTeller } from '@cjm/grammar/patch';
import { DocumentState, type LangiumDocument, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { type MapsChangedParams, type MapsUpdate, mapsChanged, type WatchMapsParams, watchMaps } from '../protocol.ts';
import { isReadable } from '../syntax-findings.ts';
import { versionRead } from '../workspace/document-factory.ts';
import type { CjmDocumentValidator } from '../workspace/document-validator.ts';

/**
 * Sends the maps of watched files: once when the watch begins, and after each build. The picture need not wait for what
 * is found: they go as soon as the text is read, and the count of errors when the rules have looked.
 */
export function postMaps(connection: Connection, shared: LangiumSharedServices, validator: CjmDocumentValidator): void {
  const { LangiumDocuments, DocumentBuilder } = shared.workspace;
  let last = 0;
  const watched = new Map<string, (maps: readonly JourneyMap[]) => MapsUpdate>();

  const post = (document: LangiumDocument, found: Pick<MapsChangedParams, 'errors'> = {}): void => {
    const tell = watched.get(document.uri.toString());
    const { value } = document.parseResult;
    if (!tell || !isDocument(value)) return;
    const maps = isReadable(document) ? toMaps(value).map(({ map }) => map) : undefined;
    // While it cannot be read, there is nothing to say yet.
    if (!maps && found.errors === undefined) return;
    const params: MapsChangedParams = {
      uri: document.textDocument.uri,
      version: versionRead(document),
      ...found,
      ...(maps && { maps: tell(maps) }),
    };
    connection.sendNotification(mapsChanged, params);
  };

  const postAll = (document: LangiumDocument): void => {
    const findings = validator.verdictOn(document)?.findings;
    if (findings) post(document, { errors: findings.filter(({ severity }) => severity === 'error').length });
  };

  connection.onNotification(watchMaps, ({ uri, watch }: WatchMapsParams) => {
    const address = URI.parse(uri);
    watched.delete(address.toString());
    if (!watch) return;
    watched.set(
      address.toString(),
      createTeller(() => ++last),
    );
    const document = LangiumDocuments.getDocument(address);
    if (document?.state === DocumentState.Validated) postAll(document);
  });
  DocumentBuilder.onDocumentPhase(DocumentState.Linked, (document) => post(document));
  DocumentBuilder.onDocumentPhase(DocumentState.Validated, postAll);
}
