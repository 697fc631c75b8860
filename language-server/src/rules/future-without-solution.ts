import { isState } from '@cjm/grammar';
import type { JourneyMap } from '@cjm/grammar/model';
import { currentOf } from './current-of.ts';
import { called, headRange, rangeOf } from './places.ts';
import type { Rule } from './rule.ts';
import { solutionsIn } from './walks.ts';

/** What leads there may stand in either of the two journeys; what was dropped leads nowhere. */
export const futureWithoutSolution: Rule = {
  name: 'future-without-solution',
  description: 'Require a solution that brings about a future journey.',
  category: 'insight',
  severity: 'warning',
  looksAt: 'journey',
  about: ['State'],
  *check(mapped, file, { voice }) {
    const { map, journey } = mapped;
    if (map.state !== 'future') return;
    const current = currentOf(mapped, file)?.map;
    const maps = current ? [map, current] : [map];
    if (maps.some(isSolved) || (voice === 'modest' && maps.every(({ opportunities }) => opportunities.length === 0))) {
      return;
    }
    const state = journey.items.find(isState);
    yield {
      message: `${called(map)} does not say what brings it about: add a solution here${current ? `, or in ${called(current)}` : ''}.`,
      range: state ? rangeOf(state) : headRange(journey),
    };
  },
};

const isSolved = (map: JourneyMap): boolean => solutionsIn(map).some(({ solution }) => solution.status !== 'dropped');
