import { startLanguageServer } from 'langium/lsp';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { tellJourneys } from './lsp/journeys.ts';
import { postMaps } from './lsp/maps.ts';
import { publishMistakes } from './lsp/mistakes.ts';
import { createCjmServices } from './lsp/module.ts';
import { answerPictureEdits } from './lsp/picture-edits.ts';
import { answerPrepareRename } from './lsp/prepare-rename.ts';
import { answerRequests, followSettings, requirements } from './lsp/requests.ts';
import { today } from './today.ts';
import { createNodeFiles } from './workspace/node-files.ts';

/** The language server as a program, over stdio or Node's IPC as its arguments say (`--stdio`, `--node-ipc`). */
const connection = createConnection(ProposedFeatures.all);
const { shared, cjm } = createCjmServices({ connection, files: createNodeFiles(), today });
postMaps(connection, shared, cjm.validation.DocumentValidator);
shared.lsp.LanguageServer.onInitialize((params) => shared.lsp.Client.learn(params));
publishMistakes(connection, shared.workspace);
tellJourneys(connection, shared, {
  resultOf: (document) => cjm.validation.DocumentValidator.resultOf(document),
  today,
});
followSettings(connection, shared);
startLanguageServer(shared, requirements);
answerPrepareRename(connection, shared, cjm.lsp.RenameProvider);
answerRequests(connection, shared, cjm);
answerPictureEdits(connection, shared, cjm.validation.DocumentValidator);
