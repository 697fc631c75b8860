import { isOpportunity, isResult, isSolution } from '@cjm/grammar';
import { called, headRange } from './places.ts';
import type { Rule } from './rule.ts';
import { solutionsIn } from './walks.ts';

/** What was won for the opportunity was won by any of its solutions: they are seldom measured apart. */
export const liveWithoutResult: Rule = {
  name: 'live-without-result',
  description: 'Require a result of what has gone live.',
  category: 'insight',
  severity: 'warning',
  looksAt: 'journey',
  about: ['Solution'],
  *check({ map, nodes }) {
    for (const { solution } of solutionsIn(map)) {
      const node = nodes.get(solution.id);
      const around = node?.$container;
      if (solution.status !== 'live' || !isOpportunity(around) || !node) continue;
      const siblings = around.items.filter(isSolution).flatMap(({ items }) => [...items]);
      if ([...around.items, ...siblings].some(isResult) || solution.measures.some(({ value }) => value)) continue;
      yield {
        message: `The solution ${called(solution)} is live, and nobody says what came of it: add a result, or set back its status.`,
        range: headRange(node),
      };
    }
  },
};
