import { scale } from './completion/suggest-values.ts';

const texts = {
  between: (lower: string, upper: string): string => `between ${lower} and ${upper}`,
  beyond: 'beyond the scale, which goes from -2 to +2',
};

/** What a value of the scale of feelings means. */
export function feelingMeaning(value: number): string {
  const meaning = (step: number): string | undefined => scale.find(([text]) => Number(text) === step)?.[1];
  const [lower, upper] = [meaning(Math.floor(value)), meaning(Math.ceil(value))];
  if (lower === undefined || upper === undefined) return texts.beyond;
  return lower === upper ? lower : texts.between(lower, upper);
}

/** A value as people write it: with its sign. */
export const signed = (value: number): string => (value > 0 ? `+${value}` : String(value));
