import { isMeasure, type Journey, type Measure, stagesOf, touchpointsOf } from '@cjm/grammar';
import type { AstNode } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import { about } from '../about.ts';
import type { Surroundings } from '../place-of-offset.ts';
import type { EditorWords } from '../words.ts';
import type { CompletionPlace } from './completion-place.ts';
import type { Suggestion } from './suggestion.ts';

/** After `result`, what was measured before: the nearest place first. */
export function suggestResults(
  { statement, expected }: CompletionPlace,
  around: Surroundings,
  words: EditorWords['completion'],
): Suggestion[] {
  const start = statement.findLastIndex(({ type }) => type === 'result');
  const after = statement.slice(start + 1);
  if (start < 0 || after.length > 1) return [];
  const [metric] = after;
  if (!metric && !expected.some(({ rule }) => rule === 'Result')) return [];
  const measures = measuresFrom(around).filter((each) => !metric || each.metric?.$refText === metric.image);
  return [...Map.groupBy(measures, nameOf).values()].flatMap(([nearest]) => {
    const before = nearest?.value?.$cstNode?.text;
    if (!nearest || before === undefined) return [];
    const written = metric ? before : `${nameOf(nearest)} ${before}`;
    return {
      label: `${written} -> `,
      kind: CompletionItemKind.Value,
      group: '0',
      detail: [words.measured, placeOf(nearest)].join(' · '),
      snippet: `${escapeSnippet(written)} -> $0`,
    };
  });
}

const nameOf = ({ metric }: Measure): string => metric?.$refText ?? '';

function measuresFrom({ journey, stage, touchpoint }: Surroundings): Measure[] {
  const places: readonly AstNode[] = [touchpoint, stage, journey].flatMap((place) => place ?? []);
  const all = [...places, ...(journey ? within(journey) : [])];
  return [...new Set(all)].flatMap(measuresOf).filter(({ value }) => value !== undefined);
}

const within = (journey: Journey): AstNode[] => stagesOf(journey).flatMap((stage) => [stage, ...touchpointsOf(stage)]);

const measuresOf = (place: AstNode & { readonly items?: readonly AstNode[] }): Measure[] =>
  (place.items ?? []).filter(isMeasure);

const placeOf = ({ $container }: Measure): string => about($container).label;

const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
