import { EmptyFileSystem } from 'langium';
import { startLanguageServer } from 'langium/lsp';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { postMaps } from './lsp/maps.ts';
import { createCjmServices } from './module.ts';

/** The language server as a program, over stdio or Node's IPC as its arguments say (`--stdio`, `--node-ipc`). */
const connection = createConnection(ProposedFeatures.all);
const { shared, cjm } = createCjmServices({ connection, ...EmptyFileSystem });
postMaps(connection, shared, cjm.validation.DocumentValidator);
startLanguageServer(shared);
