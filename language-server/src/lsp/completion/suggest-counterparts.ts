import { isState, journeyNames, type Stage, stagesOf, type Touchpoint, touchpointsOf } from '@cjm/grammar';
import { CompletionItemKind } from 'vscode-languageserver';
import { quote } from '../../edits/quote.ts';
import { about } from '../about.ts';
import type { Surroundings } from '../place-of-offset.ts';
import type { CompletionPlace } from './completion-place.ts';
import { stop } from './snippet.ts';
import type { Suggestion } from './suggestion.ts';

/**
 * In a future journey, stages and touchpoints of the current one that it does not tell yet: what has the same name can
 * be compared. Those of the stage at hand come first.
 */
export function suggestCounterparts({ statement }: CompletionPlace, { journey, stage }: Surroundings): Suggestion[] {
  const current = journey?.items.find(isState)?.of?.ref;
  const [keyword, ...more] = statement;
  if (!journey || !current || more.length > 0) return [];
  const told = journeyNames(journey);
  switch (keyword?.type) {
    case 'stage':
      return stagesOf(current)
        .filter(({ name = '' }) => !told.stages.has(name))
        .flatMap((node) => toSuggestion(node, '0'));
    case 'touchpoint':
    case 'step':
      return stagesOf(current).flatMap((home) =>
        touchpointsOf(home)
          .filter(({ name = '' }) => !told.touchpoints.has(name))
          .flatMap((node) => toSuggestion(node, home.name !== undefined && home.name === stage?.name ? '0' : '1')),
      );
    default:
      return [];
  }
}

function toSuggestion(node: Stage | Touchpoint, group: string): Suggestion[] {
  const { name, label } = node;
  if (name === undefined) return [];
  const known = {
    label: name,
    kind: CompletionItemKind.Variable,
    group,
    detail: [about(node).kind, about(node.$container).label].join(' · '),
  };
  if (label === undefined) return [known];
  const text = quote(label).slice(1, -1);
  return [
    {
      ...known,
      description: label,
      insert: `${name} "${text}"`,
      snippet: `${name} "${stop(1, text)}"`,
      search: `${name} ${label}`,
    },
  ];
}
