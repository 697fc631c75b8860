import { stagesOf, touchpointsOf } from '@cjm/grammar';
import { called, headRange } from './places.ts';
import type { Rule } from './rule.ts';

export const requireTouchpoint: Rule = {
  name: 'require-touchpoint',
  description: 'Require each stage to have a touchpoint or step.',
  category: 'completeness',
  severity: 'warning',
  looksAt: 'journey',
  *check({ journey }) {
    for (const stage of stagesOf(journey)) {
      if (touchpointsOf(stage).length > 0) continue;
      yield {
        message: `The stage ${called(stage)} has no touchpoint: add what the customer meets there, or remove the stage.`,
        range: headRange(stage),
      };
    }
  },
};
