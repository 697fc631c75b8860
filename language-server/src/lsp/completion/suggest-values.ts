import { CompletionItemKind } from 'vscode-languageserver';
import { scale } from '../feeling.ts';
import type { EditorWords } from '../words.ts';
import type { CompletionPlace } from './completion-place.ts';
import type { Suggestion } from './suggestion.ts';

const intervals: readonly (readonly [count: string, unit: string])[] = [
  ['3', 'months'],
  ['6', 'months'],
  ['12', 'months'],
];

/** Figures that stand to reason: feelings with their meaning, today, the usual intervals. */
export function suggestValues(
  place: CompletionPlace,
  today: string,
  { completion, feelings }: EditorWords,
): Suggestion[] {
  return place.expected.flatMap((expected, index): Suggestion[] => {
    if (expected.kind === 'number' && expected.rule === 'Emotion')
      return scale.map(([label, step], index) => ({ ...value(label, feelings[step]), group: `0${index}` }));
    if (expected.kind === 'number' && expected.rule === 'Reviewed') {
      return intervals.map(([count, unit]) => value(`${count} ${unit}`, completion.often));
    }
    const isDate = expected.kind === 'date' && place.expected.findIndex(({ kind }) => kind === 'date') === index;
    return isDate ? [value(today, completion.today)] : [];
  });
}

const value = (label: string, detail: string): Suggestion => ({
  label,
  kind: CompletionItemKind.Value,
  group: '0',
  detail,
});
