import { gaps } from './gaps.ts';
import { called } from './places.ts';
import type { Rule } from './rule.ts';

/** A solution that was dropped is none. */
export const opportunityWithoutSolution: Rule = {
  name: 'opportunity-without-solution',
  description: 'Require a solution for each opportunity.',
  category: 'insight',
  severity: 'info',
  looksAt: 'journey',
  about: ['Opportunity'],
  *check(mapped, file, { voice }) {
    const { opportunities } = mapped.map;
    const lacking = opportunities.filter(({ solutions }) => solutions.every(({ status }) => status === 'dropped'));
    yield* gaps(mapped, file, voice, {
      among: opportunities.length,
      lacking,
      used: opportunities.some(({ solutions }) => solutions.length > 0),
      each: (opportunity) =>
        `The opportunity ${called(opportunity)} has no solution${opportunity.solutions.length > 0 ? ' that was not dropped' : ''}: write what is to be done, solution "…".`,
      together: (names) =>
        `${lacking.length} of ${opportunities.length} opportunities have no solution (${names}): write what is to be done, solution "…".`,
      related: 'This opportunity has no solution.',
    });
  },
};
