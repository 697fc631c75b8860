import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { CjmApi } from './api.ts';
import { type Client, createClient } from './client.ts';
import { clientName, clientOptions } from './client-options.ts';
import { openWorker } from './open-worker.ts';
import { useTranslations } from './use-translations.ts';
import { distOf, wire } from './wire.ts';

let client: Client | undefined;

/** What `main.ts` is in Node, for VS Code on the web: the server is a worker, and reads the files through this one. */
export async function activate(context: ExtensionContext): Promise<CjmApi> {
  useTranslations();
  const dist = distOf(context);
  const worker = await openWorker(Uri.joinPath(dist, 'server.browser.js'));
  client = createClient(new LanguageClient(...clientName, worker, clientOptions(dist)));
  return wire(context, client);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
