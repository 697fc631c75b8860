import { DocumentState } from 'langium';
import { createRequestHandler, type LangiumSharedServices } from 'langium/lsp';
import type { Connection, PrepareRenameParams, PrepareRenameResult } from 'vscode-languageserver';
import type { CjmRenameProvider } from './rename-provider.ts';

/**
 * Tells what would be renamed with the name as it is written, in place of Langium's answer, which is a range alone; so
 * it is wired after Langium's.
 */
export function answerPrepareRename(
  connection: Connection,
  shared: LangiumSharedServices,
  provider: CjmRenameProvider,
): void {
  connection.onPrepareRename(
    createRequestHandler<PrepareRenameParams, PrepareRenameResult>(
      (_, document, { position }) => {
        const place = provider.placeAt(document, position);
        return place && { range: place.range, placeholder: place.placeholder };
      },
      shared,
      DocumentState.IndexedReferences,
    ),
  );
}
