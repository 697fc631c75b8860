import { type Disposable, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { MapSource } from '../client.ts';
import type { PanelState } from './messages.ts';
import { connectPanel } from './panel.ts';

const viewType = 'cjm.preview';

/** The open previews: one panel a file. */
export interface Previews extends Disposable {
  /** Opens the preview of a file, or brings the open one to the front. The text keeps the focus when it is beside. */
  open(uri: Uri, column: ViewColumn): void;
}

export function createPreviews(dist: Uri, source: MapSource): Previews {
  const panels = new Map<string, WebviewPanel>();
  const options = { enableScripts: true, localResourceRoots: [dist] };

  function adopt(panel: WebviewPanel, uri: Uri): void {
    const key = uri.toString();
    panels.set(key, panel);
    const connection = connectPanel(panel, uri, dist, source);
    // The server reads what is open; the file may have been asked for in the Explorer, or be gone since last time.
    workspace.openTextDocument(uri).then(undefined, () => panel.dispose());
    panel.onDidDispose(() => {
      connection.dispose();
      panels.delete(key);
    });
  }

  const restorer = window.registerWebviewPanelSerializer(viewType, {
    async deserializeWebviewPanel(panel: WebviewPanel, state: unknown) {
      if (!isPanelState(state)) return panel.dispose();
      panel.webview.options = options;
      adopt(panel, Uri.parse(state.uri));
    },
  });

  return {
    open(uri, column) {
      const preserveFocus = column === ViewColumn.Beside;
      const open = panels.get(uri.toString());
      if (open) return open.reveal(undefined, preserveFocus);
      adopt(window.createWebviewPanel(viewType, '', { viewColumn: column, preserveFocus }, options), uri);
    },
    dispose() {
      restorer.dispose();
      for (const panel of panels.values()) panel.dispose();
    },
  };
}

function isPanelState(state: unknown): state is PanelState {
  return typeof state === 'object' && state !== null && 'uri' in state && typeof state.uri === 'string';
}
