import type { Position } from '@cjm/grammar/model';
import {
  commands,
  Disposable,
  type FileRenameEvent,
  type Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { activeFile } from '../active-file.ts';
import type { PanelState, PartAction } from './messages.ts';
import { createPreview, type Preview, type PreviewWorld } from './preview.ts';

const viewType = 'cjm.preview';
/** Whether the preview that has the focus keeps to its file: for menus. */
const lockedKey = 'cjm.previewLocked';

/** The open previews. */
export interface Previews extends Disposable {
  /**
   * Brings the preview of a file to the front: the one that shows it, else the one that follows the active editor, else
   * a new one. The text keeps the focus when it is beside.
   */
  open(uri: Uri, column: ViewColumn): void;
  /** Brings a place of the text into sight, in its preview. */
  show(uri: Uri, position: Position): void;
  /** Does something to a part of the picture: in the preview of this address, else in the active one. */
  act(action: PartAction, place: { readonly uri?: string; readonly part?: string }): void;
  /** Writes what is seen in the active preview, in a format. */
  export(format: string): void;
  /** Lets the active preview keep to its file, or follow the active editor again. */
  toggleLock(): void;
}

export function createPreviews(world: PreviewWorld): Previews {
  const previews = new Set<Preview>();
  const options = { enableScripts: true, localResourceRoots: [world.dist] };
  /** The one that had the focus last. */
  let active: Preview | undefined;

  function adopt(panel: WebviewPanel, begun: PanelState): Preview {
    const preview = createPreview(panel, begun, world);
    previews.add(preview);
    const activate = () => {
      if (!panel.active) return;
      active = preview;
      void commands.executeCommand('setContext', lockedKey, preview.locked);
    };
    activate();
    panel.onDidChangeViewState(activate);
    panel.onDidDispose(() => {
      preview.dispose();
      previews.delete(preview);
      if (active === preview) active = undefined;
    });
    return preview;
  }

  function open(uri: Uri, column: ViewColumn): Preview {
    const preserveFocus = column === ViewColumn.Beside;
    const known = showing(uri) ?? [...previews].find(({ locked }) => !locked);
    if (!known) {
      const panel = window.createWebviewPanel(viewType, '', { viewColumn: column, preserveFocus }, options);
      return adopt(panel, { uri: uri.toString() });
    }
    known.turnTo(uri);
    known.panel.reveal(undefined, preserveFocus);
    return known;
  }

  const showing = (uri: Uri) => [...previews].find((preview) => preview.uri.toString() === uri.toString());

  const subscriptions = Disposable.from(
    window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel: WebviewPanel, state: unknown) {
        if (!isPanelState(state)) return panel.dispose();
        panel.webview.options = options;
        adopt(panel, state);
      },
    }),
    window.onDidChangeActiveTextEditor(() => {
      const uri = activeFile();
      if (!uri) return;
      for (const preview of previews) if (!preview.locked) preview.turnTo(uri);
    }),
    workspace.onDidRenameFiles(({ files }) => {
      for (const preview of previews) {
        const renamed = movedTo(preview.uri, files);
        if (renamed) preview.rename(renamed);
      }
    }),
  );

  return {
    open(uri, column) {
      open(uri, column);
    },
    show(uri, position) {
      open(uri, ViewColumn.Beside).show(position);
    },
    act(action, { uri, part }) {
      const preview = [...previews].find(({ panel, uri: shown }) =>
        uri === undefined ? panel.active : shown.toString() === uri,
      );
      (preview ?? active)?.act(action, part);
    },
    export(format) {
      active?.export(format);
    },
    toggleLock() {
      if (!active) return;
      active.locked = !active.locked;
      void commands.executeCommand('setContext', lockedKey, active.locked);
    },
    dispose() {
      subscriptions.dispose();
      for (const { panel } of previews) panel.dispose();
    },
  };
}

/** Where a file is now that it, or a folder above it, was moved; undefined: where it was. */
function movedTo(uri: Uri, files: FileRenameEvent['files']): Uri | undefined {
  for (const { oldUri, newUri } of files) {
    if (oldUri.scheme !== uri.scheme || oldUri.authority !== uri.authority) continue;
    if (uri.path === oldUri.path) return newUri;
    if (uri.path.startsWith(`${oldUri.path}/`)) {
      return newUri.with({ path: newUri.path + uri.path.slice(oldUri.path.length) });
    }
  }
  return undefined;
}

function isPanelState(state: unknown): state is PanelState {
  return typeof state === 'object' && state !== null && 'uri' in state && typeof state.uri === 'string';
}
