import { stagesOf, touchpointsOf } from '@cjm/grammar';
import { called, propertyRange } from './places.ts';
import type { Rule } from './rule.ts';

/** A step is what the customer does alone. */
export const channelOnStep: Rule = {
  name: 'channel-on-step',
  description: 'Disallow a channel on a step.',
  category: 'correctness',
  severity: 'error',
  fixable: true,
  looksAt: 'journey',
  *check({ journey }) {
    for (const step of stagesOf(journey).flatMap(touchpointsOf)) {
      if (step.kind !== 'step' || step.channels.length === 0) continue;
      yield {
        message: `The step ${called(step)} is done alone, without a channel: call it a touchpoint, or leave out "via".`,
        range: propertyRange(step, 'channels'),
        fixes: [
          {
            does: { kind: 'callTouchpoint' },
            safe: false,
            edits: [{ range: propertyRange(step, 'kind'), text: 'touchpoint' }],
          },
        ],
      };
    }
  },
};
