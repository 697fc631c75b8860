import { type ExtensionContext, Uri } from 'vscode';
import type { CjmApi } from './api.ts';
import { type Client, createClient } from './client.ts';
import { exportCommands } from './commands/export-picture.ts';
import { getStarted } from './commands/get-started.ts';
import { lockCommands } from './commands/lock-commands.ts';
import { openPreview } from './commands/open-preview.ts';
import { openPreviewToSide } from './commands/open-preview-to-side.ts';
import { partCommands } from './commands/part-commands.ts';
import { showInPreview } from './commands/show-in-preview.ts';
import { createJourneysView } from './journeys/journeys-view.ts';
import { newMap } from './new-map/new-map.ts';
import { createAnswers } from './preview/answer-page.ts';
import { createPreviews } from './preview/previews.ts';
import { createFiguresItem } from './status/figures-item.ts';
import { useTranslations } from './use-translations.ts';

let client: Client | undefined;

/** Wires everything together; VS Code calls it once. */
export async function activate(context: ExtensionContext): Promise<CjmApi> {
  useTranslations();
  const dist = Uri.joinPath(context.extensionUri, 'dist');
  client = createClient({
    module: Uri.joinPath(dist, 'server.cjs').fsPath,
    rulePages: Uri.joinPath(dist, 'docs', 'rules'),
    compiled: Uri.joinPath(context.globalStorageUri, 'compiled'),
  });
  const answer = createAnswers(client);
  const previews = createPreviews({ dist, source: client, answer });
  context.subscriptions.push(
    previews,
    openPreview(previews),
    openPreviewToSide(previews),
    showInPreview(previews),
    lockCommands(previews),
    exportCommands(previews),
    partCommands(previews),
    createJourneysView(client.journeys, context.workspaceState),
    createFiguresItem(client.journeys),
    newMap(dist),
    getStarted(context.extension.id),
  );
  await client.start();
  return { change: (uri, journey, change) => answer(uri, { kind: 'change', journey, change }) };
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
