import type { Rule } from './rule.ts';

/** A comment with a mistake leaves out nothing, so it must not look as if it did. */
export const invalidSuppression: Rule = {
  name: 'invalid-suppression',
  description: 'Require comments that ignore findings to name rules there are, and to say why.',
  category: 'correctness',
  severity: 'error',
  fixable: true,
  looksAt: 'suppressions',
  *check(suppressions) {
    for (const { mistakes } of suppressions) yield* mistakes;
  },
};
