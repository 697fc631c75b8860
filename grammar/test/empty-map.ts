import type { JourneyMap } from '../src/model.ts';

/** A place in a text that matters to no test. */
export const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** A journey that says nothing. */
export const emptyMap = (id: string, label = id): JourneyMap => ({
  id,
  label,
  range,
  goals: [],
  state: 'current',
  measures: [],
  actors: [],
  sources: [],
  metrics: [],
  remarks: [],
  personas: [],
  channels: [],
  stages: [],
  opportunities: [],
  paths: [],
  moves: [],
});
