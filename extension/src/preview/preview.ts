import type { Position } from '@cjm/grammar/model';
import { t } from '@vscode/l10n';
import {
  commands,
  Disposable,
  languages,
  type TextDocument,
  TextEditorSelectionChangeKind,
  Uri,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { MapSource } from '../client.ts';
import { exportPicture } from '../exporting/export-picture.ts';
import type { Answers } from './answer-page.ts';
import { applyFix, findingsOf } from './findings.ts';
import { followsCursor } from './follow-cursor.ts';
import { followRenames } from './follow-renames.ts';
import type { CursorMessage, FromPage, MapsMessage, PanelState, PartAction, ToPage } from './messages.ts';
import { createPage } from './page.ts';
import { revealRange } from './reveal.ts';

/** A panel with the picture of a file: this one while it is locked, else that of the active editor. */
export interface Preview {
  readonly panel: WebviewPanel;
  readonly uri: Uri;
  locked: boolean;
  /** Shows another file from now on. */
  turnTo(uri: Uri): void;
  /** Its file is called otherwise from now on. */
  rename(uri: Uri): void;
  /** Brings what stands at this place of the text into sight. */
  show(position: Position): void;
  act(action: PartAction, part: string | undefined): void;
  /** Writes what is seen in a format. */
  export(format: string): void;
  dispose(): void;
}

export interface PreviewWorld {
  /** The folder of what the page loads. */
  readonly dist: Uri;
  readonly source: MapSource;
  readonly answer: Answers;
}

/** Joins a panel to its file: maps and cursor go to its page, what is chosen there comes back. */
export function createPreview(panel: WebviewPanel, begun: PanelState, { dist, source, answer }: PreviewWorld): Preview {
  let uri = Uri.parse(begun.uri);
  let locked = begun.locked ?? false;
  // A hidden page is gone, and messages to it are lost: the last ones are kept for when it says that it listens.
  let maps: MapsMessage | undefined;
  let cursor: CursorMessage | undefined;
  let listening = false;
  /** Knows its text even when its file is gone. */
  let document: TextDocument | undefined;
  let watching: Disposable = watch();

  let told = '';
  const tellFindings = (anew: boolean) => {
    const message: ToPage = { kind: 'findings', findings: findingsOf(uri) };
    // Each keystroke brings them again, mostly as they were.
    const text = JSON.stringify(message);
    if (text !== told || anew) post(message);
    told = text;
  };

  const post = (message: ToPage) => {
    if (listening) void panel.webview.postMessage(message);
  };

  function watch(): Disposable {
    // The server reads what is open; the file may have been asked for in the Explorer, or be gone since last time.
    workspace.openTextDocument(uri).then(
      (opened) => {
        document = opened;
      },
      () => maps === undefined && panel.dispose(),
    );
    const watched = source.watch(uri, ({ uri: _, known, ...change }) => {
      const now: MapsMessage = { kind: 'maps', ...change };
      maps = { ...maps, ...now, ...(known && { maps: { kind: 'whole', ...known } }) };
      post(now);
    });
    return uri.scheme === 'untitled'
      ? watched
      : Disposable.from(
          watched,
          followRenames(uri, () => document?.getText(), rename),
        );
  }

  function rename(next: Uri): void {
    uri = next;
    begin(true);
  }

  function begin(renamed: boolean): void {
    watching.dispose();
    watching = watch();
    tell(renamed);
  }

  function tell(renamed = false): void {
    const name = uri.path.split('/').at(-1) ?? '';
    panel.title = locked ? t('[Preview] {0}', name) : t('Preview {0}', name);
    post({ kind: 'file', uri: uri.toString(), locked, renamed });
  }

  const subscriptions = Disposable.from(
    panel.webview.onDidReceiveMessage((message: FromPage) => {
      switch (message.kind) {
        case 'ready': {
          listening = true;
          tell();
          cursor ??= currentCursor(uri);
          if (cursor) post(cursor);
          if (maps) post(maps);
          tellFindings(true);
          return;
        }
        case 'ask-maps':
          return maps && post(maps);
        case 'export':
          return exportPicture(message, uri, dist).then(
            (outcome) => outcome && post(outcome),
            (error: Error) => post({ kind: 'tell', text: t('The picture could not be written: {0}', error.message) }),
          );
        case 'fix':
          return applyFix(uri, message);
        case 'reveal':
          return revealRange(uri, message.range, message.focus);
        case 'request':
          return answer(uri, message.asked).then((given) =>
            post({ kind: 'answer', request: message.request, answer: given }),
          );
        case 'show-problems':
          return commands.executeCommand('workbench.actions.view.problems');
      }
    }),
    panel.onDidChangeViewState(() => {
      if (!panel.visible) listening = false;
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('cjm.preview.language')) return;
      // The page says so in all that it shows: it begins anew, and finds what it has kept.
      listening = false;
      panel.webview.html = createPage(panel.webview, dist, uri);
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((each) => each.toString() === uri.toString())) tellFindings(false);
    }),
    window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      if (textEditor.document.uri.toString() !== uri.toString()) return;
      const follow = followsCursor(kind === TextEditorSelectionChangeKind.Mouse);
      cursor = { kind: 'cursor', position: textEditor.selection.active, follow };
      post(cursor);
    }),
  );

  panel.iconPath = {
    light: Uri.joinPath(dist, 'images/cjm-light.svg'),
    dark: Uri.joinPath(dist, 'images/cjm-dark.svg'),
  };
  tell();
  panel.webview.html = createPage(panel.webview, dist, uri);

  return {
    panel,
    get uri() {
      return uri;
    },
    get locked() {
      return locked;
    },
    set locked(next) {
      locked = next;
      tell();
    },
    turnTo(next) {
      if (next.toString() === uri.toString()) return;
      uri = next;
      maps = undefined;
      cursor = currentCursor(uri);
      begin(false);
      if (cursor) post(cursor);
      tellFindings(true);
    },
    rename,
    show(position) {
      cursor = { kind: 'cursor', position, follow: true };
      post(cursor);
    },
    act(action, part) {
      panel.reveal(undefined, false);
      post({ kind: 'do', action, ...(part !== undefined && { part }) });
    },
    export(format) {
      panel.reveal(undefined, false);
      post({ kind: 'ask-export', format });
    },
    dispose() {
      watching.dispose();
      subscriptions.dispose();
    },
  };
}

function currentCursor(uri: Uri): CursorMessage | undefined {
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  return editor && { kind: 'cursor', position: editor.selection.active, follow: false };
}
