import { t } from '@vscode/l10n';
import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { type JourneyFilter, noFilter, personasOf } from './filter.ts';
import type { Journey } from './journey.ts';
import { reviewOverdue, stateWord, withFindings } from './wording.ts';

interface Choice extends QuickPickItem {
  /** The filter with this choice in it. */
  readonly add?: (filter: JourneyFilter) => JourneyFilter;
}

/** Lets the user choose what to see; undefined: they would rather leave it as it is. */
export async function askFilter(journeys: readonly Journey[], now: JourneyFilter): Promise<JourneyFilter | undefined> {
  const chosen = await window.showQuickPick(choicesOf(journeys, now), {
    canPickMany: true,
    title: t('Filter Journeys'),
    placeHolder: t('Show only journeys …'),
  });
  return chosen?.reduce((filter, { add }) => add?.(filter) ?? filter, noFilter);
}

function choicesOf(journeys: readonly Journey[], now: JourneyFilter): Choice[] {
  const personas = [...new Set([...personasOf(journeys), ...now.personas])];
  const states = ['current', 'future'] as const;
  return [
    { label: t('To do'), kind: QuickPickItemKind.Separator },
    { label: withFindings(), picked: now.withFindings, add: (filter) => ({ ...filter, withFindings: true }) },
    { label: reviewOverdue(), picked: now.overdue, add: (filter) => ({ ...filter, overdue: true }) },
    { label: t('State'), kind: QuickPickItemKind.Separator },
    ...states.map((state) => ({
      label: stateWord(state),
      picked: now.states.includes(state),
      add: (filter: JourneyFilter) => ({ ...filter, states: [...filter.states, state] }),
    })),
    { label: t('Persona'), kind: QuickPickItemKind.Separator },
    ...personas.map((label) => ({
      label,
      picked: now.personas.includes(label),
      add: (filter: JourneyFilter) => ({ ...filter, personas: [...filter.personas, label] }),
    })),
  ];
}
