import { t } from '@vscode/l10n';
import { Disposable, StatusBarAlignment, type TextEditor, window } from 'vscode';
import type { JourneySource } from '../journeys/follow-journeys.ts';
import { type Journey, journeyAt } from '../journeys/journey.ts';
import { toTooltip } from '../journeys/to-tooltip.ts';
import { tellJourney } from '../journeys/wording.ts';
import { figuresText } from './figures-text.ts';

/** Item of the status bar: the figures of the journey at the cursor; a click opens its picture. */
export function createFiguresItem(source: JourneySource): Disposable {
  const item = window.createStatusBarItem('cjm.figures', StatusBarAlignment.Right, 100);
  item.name = t('Journey Figures');
  item.command = 'cjm.openPreviewToSide';
  const update = (): void => {
    const journey = currentJourney(source, window.activeTextEditor);
    if (!journey) {
      item.hide();
      return;
    }
    item.text = figuresText(journey);
    item.tooltip = toTooltip(journey);
    item.accessibilityInformation = { label: [journey.label, ...tellJourney(journey)].join(', '), role: 'button' };
    item.show();
  };
  update();
  return Disposable.from(
    item,
    source.onDidChange(update),
    window.onDidChangeActiveTextEditor(update),
    window.onDidChangeTextEditorSelection(update),
  );
}

function currentJourney(source: JourneySource, editor: TextEditor | undefined): Journey | undefined {
  if (editor?.document.languageId !== 'cjm') return undefined;
  return journeyAt(source.all(), editor.document.uri.toString(), editor.selection.active);
}
