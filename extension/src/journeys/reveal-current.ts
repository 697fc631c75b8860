import { Disposable, type TreeView, window } from 'vscode';
import type { Entry } from './entry.ts';
import type { JourneySource } from './follow-journeys.ts';
import { type Journey, journeyAt, keyOf } from './journey.ts';

/** Selects the journey that is being written, as the Explorer does with files; one that is not shown stays so. */
export function revealCurrent(
  view: TreeView<Entry>,
  source: JourneySource,
  isShown: (journey: Journey) => boolean,
): Disposable {
  let last: string | undefined;
  const follow = (): void => {
    const editor = window.activeTextEditor;
    const journey = editor && journeyAt(source.all(), editor.document.uri.toString(), editor.selection.active);
    if (!journey || keyOf(journey) === last || !view.visible || !isShown(journey)) return;
    last = keyOf(journey);
    void view.reveal({ kind: 'journey', journey }, { select: true, focus: false });
  };
  return Disposable.from(
    window.onDidChangeActiveTextEditor(follow),
    window.onDidChangeTextEditorSelection(follow),
    view.onDidChangeVisibility(follow),
    source.onDidChange(follow),
  );
}
