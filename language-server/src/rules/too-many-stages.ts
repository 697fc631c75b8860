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

/** One stage for each objective of its own is a plan, not a list that grew: there are nine of them. */
export const tooManyStages: Rule<typeof options> = {
  name: 'too-many-stages',
  description: 'Disallow journeys of more than eight stages.',
  category: 'style',
  severity: 'warning',
  options,
  looksAt: 'journey',
  *check({ map, nodes }, _, { options: { stages: limit } }) {
    const { stages } = map;
    const surplus = stages[limit];
    const node = surplus && nodes.get(surplus.id);
    const objectives = new Set(stages.flatMap(({ objective }) => objective ?? []));
    if (!node || objectives.size === stages.length) return;
    yield {
      message: `${called(map)} has ${stages.length} stages, and more than ${limit} can't be taken in at a glance: join some, or tell a part of it as "details" of its own.`,
      range: headRange(node),
    };
  },
};
