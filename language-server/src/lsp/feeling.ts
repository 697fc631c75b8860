import type { EditorWords } from './words.ts';

/** The scale of feelings: each whole step, and the word for it. */
export const scale = [
  ['+2', 'veryGood'],
  ['+1', 'good'],
  ['0', 'neutral'],
  ['-1', 'bad'],
  ['-2', 'veryBad'],
] as const;

/** What a value of the scale of feelings means. */
export function feelingMeaning(value: number, words: EditorWords['feelings']): string {
  const meaning = (step: number): string | undefined => {
    const found = scale.find(([text]) => Number(text) === step);
    return found && words[found[1]];
  };
  const [lower, upper] = [meaning(Math.floor(value)), meaning(Math.ceil(value))];
  if (lower === undefined || upper === undefined) return words.beyond;
  return lower === upper ? lower : words.between(lower, upper);
}

/** A value as people write it: with its sign. */
export const signed = (value: number): string => (value > 0 ? `+${value}` : String(value));
