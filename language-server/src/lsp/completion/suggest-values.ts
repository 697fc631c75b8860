import { CompletionItemKind } from 'vscode-languageserver';
import type { CompletionPlace } from './completion-place.ts';
import type { Suggestion } from './suggestion.ts';

/** What each whole step of the scale means. */
export const scale: readonly (readonly [value: string, meaning: string])[] = [
  ['+2', 'very good'],
  ['+1', 'good'],
  ['0', 'neither good nor bad'],
  ['-1', 'bad'],
  ['-2', 'very bad'],
];

const intervals: readonly (readonly [count: string, unit: string])[] = [
  ['3', 'months'],
  ['6', 'months'],
  ['12', 'months'],
];

const texts = { today: 'today', often: 'how often it is due' };

/** Figures that stand to reason: feelings with their meaning, today, the usual intervals. */
export function suggestValues(place: CompletionPlace, today: string): Suggestion[] {
  return place.expected.flatMap((expected, index): Suggestion[] => {
    if (expected.kind === 'number' && expected.rule === 'Emotion') return scale.map(toFeeling);
    if (expected.kind === 'number' && expected.rule === 'Reviewed') {
      return intervals.map(([count, unit]) => value(`${count} ${unit}`, texts.often));
    }
    const isDate = expected.kind === 'date' && place.expected.findIndex(({ kind }) => kind === 'date') === index;
    return isDate ? [value(today, texts.today)] : [];
  });
}

const value = (label: string, detail: string): Suggestion => ({
  label,
  kind: CompletionItemKind.Value,
  group: '0',
  detail,
});

const toFeeling = ([label, meaning]: readonly [string, string], index: number): Suggestion => ({
  ...value(label, meaning),
  group: `0${index}`,
});
