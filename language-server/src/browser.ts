import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { startServer } from './start-server.ts';
import { createClientFiles } from './workspace/client-files.ts';

/** The language server as a web worker, whose files are those of its client. */
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(globalThis),
  new BrowserMessageWriter(globalThis),
);
startServer(connection, createClientFiles(connection));
