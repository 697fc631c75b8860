import { type ExtensionContext, Uri, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { CjmApi } from './api.ts';
import { type Client, createClient } from './client.ts';
import { clientName, clientOptions } from './client-options.ts';
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

/** VS Code makes no worker from a file of a remote, so that one is handed over as its text. */
async function openWorker(file: Uri): Promise<Worker> {
  if (file.scheme !== 'vscode-remote') return new Worker(file.toString(true));
  const script = new Blob([new Uint8Array(await workspace.fs.readFile(file))], { type: 'text/javascript' });
  return new Worker(URL.createObjectURL(script));
}
