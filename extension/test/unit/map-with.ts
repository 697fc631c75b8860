import type { JourneyMap } from '@cjm/grammar/model';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** A journey of one touchpoint, `tea`, where `me` feels so. */
export function mapWith(id: string, value: number): JourneyMap {
  return {
    id,
    label: id,
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
    opportunities: [],
    paths: [],
    moves: [],
    stages: [
      {
        id: 'stage',
        label: 'Stage',
        range,
        goals: [],
        remarks: [],
        links: [],
        measures: [],
        touchpoints: [
          {
            kind: 'touchpoint',
            id: 'tea',
            label: 'Tea',
            range,
            channels: [],
            personas: ['me', 'you'],
            emotions: ['me', 'you'].map((persona) => ({ id: `tea/${persona}`, range, persona, value, sources: [] })),
            remarks: [],
            backings: [],
            links: [],
            measures: [],
          },
        ],
      },
    ],
  };
}
