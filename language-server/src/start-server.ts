import { startLanguageServer } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { tellJourneys } from './lsp/journeys.ts';
import { postMaps } from './lsp/maps.ts';
import { publishMistakes } from './lsp/mistakes.ts';
import { createCjmServices } from './lsp/module.ts';
import { answerPictureEdits } from './lsp/picture-edits.ts';
import { answerPrepareRename } from './lsp/prepare-rename.ts';
import { answerRequests, followSettings, requirements } from './lsp/requests.ts';
import { tellDiagnostics } from './lsp/tell-diagnostics.ts';
import { tellProgress } from './lsp/tell-progress.ts';
import { today } from './today.ts';
import type { Files } from './workspace/files.ts';

/** Serves a client over the connection, and reads what nobody has open from the files, until it says good-bye. */
export function startServer(connection: Connection, files: Files): void {
  const { shared, cjm } = createCjmServices({ connection, files, today });
  postMaps(connection, shared, cjm.validation.DocumentValidator);
  shared.lsp.LanguageServer.onInitialize((params) => shared.lsp.Client.learn(params));
  publishMistakes(connection, shared.workspace);
  tellJourneys(connection, shared, {
    resultOf: (document) => cjm.validation.DocumentValidator.resultOf(document),
    today,
  });
  followSettings(connection, shared);
  tellDiagnostics(connection, shared);
  tellProgress(connection, shared);
  startLanguageServer(shared, requirements);
  answerPrepareRename(connection, shared, cjm.lsp.RenameProvider);
  answerRequests(connection, shared, cjm);
  answerPictureEdits(connection, shared, cjm.validation.DocumentValidator);
}
