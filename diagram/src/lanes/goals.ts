import { type Entry, fragment } from '../entry.ts';
import type { Lane } from './lane.ts';

/** What the customer wants of each stage, and what the company does. */
export const goals: Lane = {
  name: 'goals',
  caption: ({ lanes }) => lanes.goals,
  icon: 'goal',
  entries: (spots, { words }) =>
    spots.flatMap(({ kind, of: stage, place }): readonly Entry[] => {
      if (kind !== 'stage') return [];
      const customer = stage.goals.map((goal) => fragment(goal));
      const company = stage.objective
        ? [
            fragment(words.objectives[stage.objective], {
              signs: [{ kind: 'icon', icon: 'objective', tone: 'soft' }],
              font: 'small',
              tone: 'soft',
            }),
          ]
        : [];
      if (customer.length + company.length === 0) return [];
      const blocks = [{ flow: 'stacked', fragments: [...customer, ...company] } as const];
      return [{ id: `${stage.id}/goals`, place, text: { look: 'goal', round: 0, blocks } }];
    }),
};
