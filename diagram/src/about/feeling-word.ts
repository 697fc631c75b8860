import type { Words } from '../words.ts';

/** What a value of the scale from −2 to +2 means. */
export function feelingWord(value: number, { about }: Words): string {
  const { feelings } = about;
  const strength = Math.abs(value);
  if (strength < 0.25) return feelings.neutral;
  if (strength < 0.75) return value < 0 ? feelings.ratherBad : feelings.ratherGood;
  if (strength < 1.5) return value < 0 ? feelings.bad : feelings.good;
  return value < 0 ? feelings.veryBad : feelings.veryGood;
}
