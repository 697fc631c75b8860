import { called, headRange } from './places.ts';
import type { Rule } from './rule.ts';

/** The objective `convert` says in any language where customers buy; where nobody says so, nobody may buy anything. */
export const noAfterPurchase: Rule = {
  name: 'no-after-purchase',
  description: 'Require a stage after the purchase.',
  category: 'insight',
  severity: 'info',
  looksAt: 'journey',
  about: ['Objective'],
  *check({ map, nodes }) {
    const last = map.stages.at(-1);
    const node = last && nodes.get(last.id);
    if (last?.objective !== 'convert' || !node) return;
    yield {
      message: `The journey ends with the purchase, in ${called(last)}: add what the customer meets after it.`,
      range: headRange(node),
    };
  },
};
