import { isSolution, isStatus } from '@cjm/grammar';
import { daysBetween, lastDay } from './dates.ts';
import { called, rangeOf } from './places.ts';
import type { Rule } from './rule.ts';
import { solutionsIn } from './walks.ts';

const options = {
  days: {
    type: 'integer',
    minimum: 0,
    default: 180,
    description: 'How many days a solution may stay proposed.',
  },
} as const;

/** Counted from the last day of a month or year: nothing is late before it can be. */
export const proposedTooLong: Rule<typeof options> = {
  name: 'proposed-too-long',
  description: 'Disallow solutions that stay proposed for months.',
  category: 'insight',
  severity: 'info',
  options,
  looksAt: 'journey',
  about: ['Solution'],
  *check({ map, nodes }, { world }, { options: { days } }) {
    for (const { solution } of solutionsIn(map)) {
      const node = nodes.get(solution.id);
      const since = solution.since === undefined ? undefined : lastDay(solution.since);
      if (solution.status !== 'proposed' || since === undefined || !isSolution(node)) continue;
      const passed = daysBetween(since, world.today());
      const status = node.items.find(isStatus);
      if (passed <= days || !status) continue;
      yield {
        message: `The solution ${called(solution)} is proposed since ${solution.since}, for ${passed} days: plan it, or drop it.`,
        range: rangeOf(status),
      };
    }
  },
};
