import { DocumentState, URI } from 'langium';
import { createRequestHandler, type ServiceRequirements } from 'langium/lsp';
import type { CodeLens, Connection, SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import type { CjmServices, CjmSharedServices } from './module.ts';
import { selectionRanges } from './selection-ranges.ts';

/** How far a file must be read before it is asked about, where that is further than Langium waits. */
export const requirements: Partial<ServiceRequirements> = {
  CodeLensProvider: DocumentState.Validated,
  DocumentLinkProvider: DocumentState.Linked,
  InlayHintProvider: DocumentState.Validated,
};

/** Answers the requests of the protocol that Langium knows nothing of. */
export function answerRequests(connection: Connection, shared: CjmSharedServices, cjm: CjmServices): void {
  const { LangiumDocuments } = shared.workspace;
  connection.onSelectionRanges(
    createRequestHandler<SelectionRangeParams, SelectionRange[]>(
      (_, document, { positions }) => selectionRanges(document, positions),
      shared,
      DocumentState.Parsed,
    ),
  );
  connection.onCodeLensResolve((lens): CodeLens => {
    return cjm.lsp.CodeLensProvider.resolve(lens, (uri) => LangiumDocuments.getDocument(URI.parse(uri)));
  });
}

/** What was turned on or off shows at once, where the client can be asked to look again. */
export function followSettings(connection: Connection, shared: CjmSharedServices): void {
  let refreshes = { hints: false, lenses: false };
  shared.lsp.LanguageServer.onInitialize(({ capabilities: { workspace } }) => {
    refreshes = {
      hints: workspace?.inlayHint?.refreshSupport === true,
      lenses: workspace?.codeLens?.refreshSupport === true,
    };
  });
  shared.workspace.ConfigurationProvider.onConfigurationSectionUpdate(() => {
    if (refreshes.hints) void connection.languages.inlayHint.refresh();
    if (refreshes.lenses) connection.sendRequest('workspace/codeLens/refresh').catch(() => undefined);
  });
}
