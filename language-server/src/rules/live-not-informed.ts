import { isInformed, isSolution } from '@cjm/grammar';
import { gaps } from './gaps.ts';
import { called } from './places.ts';
import type { Rule } from './rule.ts';
import { solutionsIn } from './walks.ts';

/** Asks for no one to be told where the map knows of no team but the owner. */
export const liveNotInformed: Rule = {
  name: 'live-not-informed',
  description: 'Require to say which teams were told of what has gone live.',
  category: 'insight',
  severity: 'info',
  looksAt: 'journey',
  about: ['Solution'],
  *check(mapped, file, { voice }) {
    const { map, nodes } = mapped;
    const teams = map.actors.filter(({ kind }) => kind === 'team');
    const live = solutionsIn(map).filter(({ solution: { status } }) => status === 'live' || status === 'measured');
    const lacking = live.filter(({ solution, opportunity }) => {
      const node = nodes.get(solution.id);
      const owner = solution.owner ?? opportunity.owner;
      const isOthers = voice !== 'modest' || teams.some(({ id }) => id !== owner);
      return isSolution(node) && !node.items.some(isInformed) && isOthers;
    });
    yield* gaps(mapped, file, voice, {
      among: live.length,
      lacking: lacking.map(({ solution }) => solution),
      used: teams.length > 0,
      each: (solution) => `Nobody is said to know of ${called(solution)}: name the teams that were told, informed ….`,
      together: (names) =>
        `Nobody is said to know of ${lacking.length} of ${live.length} live solutions (${names}): name the teams that were told, informed ….`,
      related: 'Nobody is said to know of this.',
    });
  },
};
