import { isState } from '@cjm/grammar';
import { called, rangeOf, referenceRange } from './places.ts';
import type { Rule } from './rule.ts';

export const futureWithoutCurrent: Rule = {
  name: 'future-without-current',
  description: 'Require a future journey to name the current one it changes.',
  category: 'correctness',
  severity: 'error',
  looksAt: 'journey',
  *check({ journey }) {
    for (const state of journey.items.filter(isState)) {
      if (state.kind !== 'future') continue;
      const changed = state.of?.ref;
      if (!state.of) {
        yield {
          message: `The future journey ${called(journey)} does not say what it changes: write "state future of" and the current journey's name.`,
          range: rangeOf(state),
        };
      } else if (changed && (changed === journey || changed.items.some((it) => isState(it) && it.kind === 'future'))) {
        yield {
          message: `${called(changed)} is a future journey itself: name the current one that ${called(journey)} changes.`,
          range: referenceRange(state.of),
        };
      }
    }
  },
};
