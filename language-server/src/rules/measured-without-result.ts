import { isOpportunity, isResult, isSolution } from '@cjm/grammar';
import { called, headRange } from './places.ts';
import type { Rule } from './rule.ts';
import { solutionsIn } from './walks.ts';

export const measuredWithoutResult: Rule = {
  name: 'measured-without-result',
  description: 'Require the result of what was measured.',
  category: 'insight',
  severity: 'warning',
  looksAt: 'journey',
  about: ['Solution'],
  *check({ map, nodes }) {
    for (const { solution } of solutionsIn(map)) {
      const node = nodes.get(solution.id);
      const around = node?.$container;
      if (solution.status !== 'measured' || !isSolution(node)) continue;
      const results = [...node.items, ...(isOpportunity(around) ? around.items : [])].some(isResult);
      if (results || solution.measures.some(({ value }) => value)) continue;
      yield {
        message: `The solution ${called(solution)} was measured, but not a figure is said of it: add the result, result … before -> after.`,
        range: headRange(node),
      };
    }
  },
};
