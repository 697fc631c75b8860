import type { JourneyMap } from '@cjm/grammar/model';
import { emptyMap, range } from '../../../grammar/test/empty-map.ts';

/** A journey of one touchpoint, `tea`, where `me` feels so. */
export function mapWith(id: string, value: number): JourneyMap {
  return {
    ...emptyMap(id),
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
