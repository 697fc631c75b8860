import { posix } from 'node:path';
import { commands, Disposable, Uri, type WebviewPanel, window } from 'vscode';
import type { MapSource } from '../client.ts';
import type { CursorMessage, FromPage, MapsMessage, ToPage } from './messages.ts';
import { createPage } from './page.ts';
import { revealRange } from './reveal.ts';

/** Joins a panel to a file: maps and cursor go to its page, what is chosen there comes back. */
export function connectPanel(panel: WebviewPanel, uri: Uri, dist: Uri, source: MapSource): Disposable {
  // A hidden page is gone, and messages to it are lost: the last ones are kept for when it says that it listens.
  let maps: MapsMessage | undefined;
  let listening = false;

  const post = (message: ToPage) => {
    if (listening) void panel.webview.postMessage(message);
  };

  const subscriptions = Disposable.from(
    panel.webview.onDidReceiveMessage((message: FromPage) => {
      switch (message.kind) {
        case 'ready': {
          listening = true;
          const cursor = currentCursor(uri);
          if (cursor) post(cursor);
          if (maps) post(maps);
          return;
        }
        case 'reveal':
          return revealRange(uri, message.range);
        case 'show-problems':
          return commands.executeCommand('workbench.actions.view.problems');
      }
    }),
    panel.onDidChangeViewState(() => {
      if (!panel.visible) listening = false;
    }),
    source.watch(uri, ({ maps: read, errors }) => {
      maps = read === undefined ? { ...maps, kind: 'maps', errors } : { kind: 'maps', maps: read, errors };
      post(read === undefined ? { kind: 'maps', errors } : maps);
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor.document.uri.toString() !== uri.toString()) return;
      post({ kind: 'cursor', position: textEditor.selection.active });
    }),
  );

  panel.iconPath = {
    light: Uri.joinPath(dist, 'images/cjm-light.svg'),
    dark: Uri.joinPath(dist, 'images/cjm-dark.svg'),
  };
  panel.title = `Preview ${posix.basename(uri.path)}`;
  panel.webview.html = createPage(panel.webview, dist, uri);
  return subscriptions;
}

function currentCursor(uri: Uri): CursorMessage | undefined {
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  return editor && { kind: 'cursor', position: editor.selection.active };
}
