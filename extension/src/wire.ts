import { type ExtensionContext, Uri } from 'vscode';
import type { CjmApi } from './api.ts';
import type { Client } from './client.ts';
import { exportCommands } from './commands/export-picture.ts';
import { getStarted } from './commands/get-started.ts';
import { lockCommands } from './commands/lock-commands.ts';
import { openPreview } from './commands/open-preview.ts';
import { openPreviewToSide } from './commands/open-preview-to-side.ts';
import { partCommands } from './commands/part-commands.ts';
import { serverCommands } from './commands/server-commands.ts';
import { showInPreview } from './commands/show-in-preview.ts';
import { createJourneysView } from './journeys/journeys-view.ts';
import { newMap } from './new-map/new-map.ts';
import { createAnswers } from './preview/answer-page.ts';
import { createPreviews } from './preview/previews.ts';
import { createFiguresItem } from './status/figures-item.ts';

/** Wires everything together, wherever the server runs, and starts it; `dist` is the folder of what was built. */
export async function wire(context: ExtensionContext, client: Client): Promise<CjmApi> {
  const dist = distOf(context);
  const answer = createAnswers(client);
  const previews = createPreviews({ dist, source: client, answer });
  context.subscriptions.push(
    previews,
    openPreview(previews),
    openPreviewToSide(previews),
    showInPreview(previews),
    serverCommands(),
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

export const distOf = ({ extensionUri }: ExtensionContext): Uri => Uri.joinPath(extensionUri, 'dist');
