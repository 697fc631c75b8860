import { type ExtensionContext, Uri } from 'vscode';
import { type Client, createClient } from './client.ts';
import { openPreview } from './commands/open-preview.ts';
import { openPreviewToSide } from './commands/open-preview-to-side.ts';
import { createPreviews } from './preview/previews.ts';

let client: Client | undefined;

/** Wires everything together; VS Code calls it once. */
export async function activate(context: ExtensionContext): Promise<void> {
  const dist = Uri.joinPath(context.extensionUri, 'dist');
  client = createClient(Uri.joinPath(dist, 'server.cjs').fsPath, Uri.joinPath(dist, 'docs', 'rules'));
  const previews = createPreviews(dist, client);
  context.subscriptions.push(previews, openPreview(previews), openPreviewToSide(previews));
  await client.start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
