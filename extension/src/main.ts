import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { CjmApi } from './api.ts';
import { type Client, createClient } from './client.ts';
import { clientName, clientOptions } from './client-options.ts';
import { useTranslations } from './use-translations.ts';
import { distOf, wire } from './wire.ts';

let client: Client | undefined;

/** VS Code calls it once; the server is a process of its own. */
export async function activate(context: ExtensionContext): Promise<CjmApi> {
  useTranslations();
  const dist = distOf(context);
  const server = {
    module: Uri.joinPath(dist, 'server.cjs').fsPath,
    transport: TransportKind.ipc,
    // Measured: parsing takes a quarter less time with a young generation that holds a whole file's objects.
    options: {
      execArgv: ['--max-semi-space-size=64'],
      // The next start need not compile again.
      env: { NODE_COMPILE_CACHE: Uri.joinPath(context.globalStorageUri, 'compiled').fsPath },
    },
  };
  client = createClient(new LanguageClient(...clientName, server, clientOptions(dist)));
  return wire(context, client);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
