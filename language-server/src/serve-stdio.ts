import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './start-server.ts';
import { createNodeFiles } from './workspace/node-files.ts';

/** Serves the client at the other end of standard input and output; the process ends with it. */
export function serveStdio(): void {
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout), createNodeFiles());
}
