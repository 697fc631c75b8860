import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './start-server.ts';
import { createClientFiles } from './workspace/client-files.ts';
import { filesByScheme } from './workspace/files-by-scheme.ts';
import { createNodeFiles } from './workspace/node-files.ts';

/** The language server as a program, over stdio or Node's IPC as its arguments say (`--stdio`, `--node-ipc`). */
const connection = createConnection(ProposedFeatures.all);
startServer(connection, filesByScheme(createNodeFiles(), createClientFiles(connection)));
