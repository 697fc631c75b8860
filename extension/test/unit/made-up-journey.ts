import type { Journey } from '../../src/journeys/journey.ts';

/** A journey that is as plain as can be, but for what is said. */
export const madeUpJourney = (said: Partial<Journey> = {}): Journey => ({
  uri: 'file:///maps/shop.cjm',
  id: 'journey:buy',
  label: 'Buying',
  range: { start: { line: 2, character: 0 }, end: { line: 9, character: 1 } },
  state: 'current',
  personas: [],
  findings: { errors: 0, warnings: 0, infos: 0 },
  ...said,
});

export const anna = { id: 'persona:anna', label: 'Anna', mean: 0.5, end: -1 };
export const boris = { id: 'persona:boris', label: 'Boris' };
