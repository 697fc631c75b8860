import { t } from '@vscode/l10n';
import { commands, Disposable, EventEmitter, type Memento, window } from 'vscode';
import { announceMaps } from './announce-maps.ts';
import { askFilter } from './ask-filter.ts';
import { decorateJourneys } from './decorations.ts';
import { type Entry, entriesBelow } from './entry.ts';
import { fits, isFiltering, type JourneyFilter, noFilter } from './filter.ts';
import type { JourneySource } from './follow-journeys.ts';
import type { Journey } from './journey.ts';
import { createKeptFilter } from './kept-filter.ts';
import { previewJourney } from './preview-journey.ts';
import { revealCurrent } from './reveal-current.ts';
import { toTreeItem } from './to-tree-item.ts';
import { describeFilter } from './wording.ts';

/**
 * The view of all journeys and what can be done there. It has a place of its own in the Activity Bar: VS Code folds what
 * extensions add to the Explorer, below everything else, where nobody would look for the maps of a project. Like any view
 * it can be dragged there.
 */
export function createJourneysView(source: JourneySource, memory: Memento): Disposable {
  const filter = createKeptFilter(memory);
  const changed = new EventEmitter<undefined>();
  const isShown = (journey: Journey): boolean => fits(journey, filter.value);
  const shown = (): Entry[] =>
    source
      .all()
      .filter(isShown)
      .map((journey) => ({ kind: 'journey', journey }));

  const view = window.createTreeView<Entry>('cjm.journeys', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (entry) => (entry ? entriesBelow(entry) : shown()),
      getTreeItem: toTreeItem,
      getParent: ({ kind, journey }) => (kind === 'journey' ? undefined : { kind: 'journey', journey }),
    },
  });

  const update = (): void => {
    view.message = messageOf(filter.value, shown().length < source.all().length && shown().length === 0);
    changed.fire(undefined);
  };
  update();

  const choose = async (): Promise<void> => {
    const wanted = await askFilter(source.all(), filter.value);
    if (wanted) filter.set(wanted);
  };
  return Disposable.from(
    view,
    changed,
    source.onDidChange(update),
    filter.onDidChange(update),
    announceMaps(source),
    decorateJourneys(source),
    revealCurrent(view, source, isShown),
    // Two commands, as the icon is what tells that a filter is on.
    commands.registerCommand('cjm.filterJourneys', choose),
    commands.registerCommand('cjm.changeJourneyFilter', choose),
    commands.registerCommand('cjm.clearJourneyFilter', () => filter.set(noFilter)),
    commands.registerCommand('cjm.previewJourney', ({ journey }: Entry) => previewJourney(journey)),
  );
}

/** The row above all journeys. The title would be the place for it, but that of a view that stands alone shows none. */
function messageOf(filter: JourneyFilter, hidesAll: boolean): string {
  if (!isFiltering(filter)) return '';
  return hidesAll
    ? t('No journey fits the filter: {0}', describeFilter(filter))
    : t('Filter: {0}', describeFilter(filter));
}
