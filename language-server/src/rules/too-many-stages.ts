import { called, headRange } from './places.ts';
import type { Rule } from './rule.ts';

const options = {
  stages: {
    type: 'integer',
    minimum: 1,
    default: 8,
    description: 'How many stages a journey may have.',
  },
} as const;

export const tooManyStages: Rule<typeof options> = {
  name: 'too-many-stages',
  description: 'Disallow journeys of more than eight stages.',
  category: 'style',
  severity: 'warning',
  options,
  looksAt: 'journey',
  *check({ map, journey }, _, { options: { stages: limit } }) {
    const count = map.stages.length;
    if (count <= limit) return;
    yield {
      message: `${called(map)} has ${count} stages, and more than ${limit} can't be taken in at a glance: join some, or tell a part of it as "details" of its own.`,
      range: headRange(journey),
    };
  },
};
