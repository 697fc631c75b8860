import { Range, ThemeColor, ThemeIcon, type TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import { decoratedUri } from './decorations.ts';
import type { Entry } from './entry.ts';
import { type Journey, keyOf } from './journey.ts';
import { toTooltip } from './to-tooltip.ts';
import {
  describeFindings,
  describeJourney,
  describePersona,
  describeReview,
  findingsWord,
  reviewWord,
  tellJourney,
} from './wording.ts';

export function toTreeItem(entry: Entry): TreeItem {
  const { journey } = entry;
  switch (entry.kind) {
    case 'journey':
      return toJourneyItem(journey);
    case 'persona': {
      const { id, label } = entry.persona;
      return toDetail(journey, id, label, describePersona(entry.persona), new ThemeIcon('person'));
    }
    case 'findings':
      return {
        ...toDetail(
          journey,
          'findings',
          findingsWord(journey),
          describeFindings(journey.findings),
          findingsIcon(journey),
        ),
        command: { command: 'workbench.actions.view.problems', title: '' },
      };
    case 'review': {
      const color = entry.review.overdue ? new ThemeColor('list.warningForeground') : undefined;
      const icon = new ThemeIcon('calendar', color);
      return toDetail(journey, 'review', reviewWord(entry.review), describeReview(entry.review), icon);
    }
  }
}

function toJourneyItem(journey: Journey): TreeItem {
  const { label, state, range, uri } = journey;
  const { line, character } = range.start;
  return {
    id: keyOf(journey),
    label,
    description: describeJourney(journey),
    tooltip: toTooltip(journey),
    accessibilityInformation: { label: [label, ...tellJourney(journey)].join(', ') },
    iconPath: new ThemeIcon(state === 'future' ? 'telescope' : 'map'),
    resourceUri: decoratedUri(journey),
    contextValue: 'journey',
    collapsibleState: TreeItemCollapsibleState.Collapsed,
    command: {
      command: 'vscode.open',
      title: '',
      arguments: [Uri.parse(uri), { selection: new Range(line, character, line, character) }],
    },
  };
}

function toDetail(journey: Journey, id: string, label: string, description: string, iconPath: ThemeIcon): TreeItem {
  return {
    id: `${keyOf(journey)}#${id}`,
    label,
    description,
    iconPath,
    accessibilityInformation: { label: description === '' ? label : `${label}, ${description}` },
    collapsibleState: TreeItemCollapsibleState.None,
  };
}

function findingsIcon({ findings: { errors, warnings } }: Journey): ThemeIcon {
  const name = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'info';
  return new ThemeIcon(name, new ThemeColor(`list.${name === 'error' ? 'error' : 'warning'}Foreground`));
}
