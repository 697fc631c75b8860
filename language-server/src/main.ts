import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './start-server.ts';
import { createNodeFiles } from './workspace/node-files.ts';

/** The language server as a program, over stdio or Node's IPC as its arguments say (`--stdio`, `--node-ipc`). */
startServer(createConnection(ProposedFeatures.all), createNodeFiles());
