import { isJourney, isState, type Journey, placeOfKeyword, type State } from '@cjm/grammar';
import type { Fix } from '../finding.ts';
import { called, rangeOf, referenceRange } from './places.ts';
import type { Rule } from './rule.ts';

/** A future without what it changes is a wish: nothing can be compared with it. */
export const futureWithoutCurrent: Rule = {
  name: 'future-without-current',
  description: 'Require a future journey to name the current one that it changes.',
  category: 'correctness',
  severity: 'error',
  fixable: true,
  looksAt: 'journey',
  about: ['State'],
  *check({ journey }, { root }) {
    for (const state of journey.items.filter(isState)) {
      if (state.kind !== 'future') continue;
      const changed = state.of?.ref;
      if (!state.of && !isHalfWritten(state)) {
        yield {
          message: `The future journey ${called(journey)} does not say what it changes: write "state future of" and the name of the current journey.`,
          range: rangeOf(state),
          fixes: fixesFor(state, root.declarations.filter(isJourney)),
        };
      } else if (state.of && changed && isFuture(changed)) {
        const what = changed === journey ? 'is this journey itself' : 'is a future journey itself';
        yield {
          message: `${called(changed)} ${what}: name the current one that it changes.`,
          range: referenceRange(state.of),
        };
      }
    }
  },
};

const isFuture = (journey: Journey): boolean => journey.items.some((item) => isState(item) && item.kind === 'future');

/** The name after `of` is missing, which the parser says. */
const isHalfWritten = (state: State): boolean => placeOfKeyword(state, 'of') !== undefined;

/** Where there is but one current journey, it is the one. */
function fixesFor(state: State, journeys: readonly Journey[]): Fix[] {
  const [only, ...others] = journeys.filter((journey) => !isFuture(journey));
  if (!only?.name || others.length > 0) return [];
  const { end } = rangeOf(state);
  const edits = [{ range: { start: end, end }, text: ` of ${only.name}` }];
  return [{ does: { kind: 'add', what: `"of ${only.name}"` }, safe: false, edits }];
}
