import { isOpportunity, isOwner, isSolution } from '@cjm/grammar';
import { gaps } from './gaps.ts';
import { called } from './places.ts';
import type { Rule } from './rule.ts';
import { ownersIn, solutionsIn } from './walks.ts';

/** Whoever owns the opportunity owns what is done about it; what was dropped needs nobody. */
export const solutionWithoutOwner: Rule = {
  name: 'solution-without-owner',
  description: 'Require an owner of each solution.',
  category: 'insight',
  severity: 'warning',
  looksAt: 'journey',
  about: ['Solution'],
  *check(mapped, file, { voice }) {
    const { map, nodes } = mapped;
    const solutions = solutionsIn(map).flatMap(({ solution }) => (solution.status === 'dropped' ? [] : [solution]));
    const lacking = solutions.filter(({ id }) => {
      const node = nodes.get(id);
      const around = node?.$container;
      const isOwned = isSolution(node) && node.items.some(isOwner);
      return !isOwned && !(isOpportunity(around) && around.items.some(isOwner));
    });
    yield* gaps(mapped, file, voice, {
      among: solutions.length,
      lacking,
      used: ownersIn(map).size > 0,
      each: (solution) => `The solution ${called(solution)} has no owner: name the team that does it, owner ….`,
      together: (names) =>
        `${lacking.length} of ${solutions.length} solutions have no owner (${names}): name the teams that do them, owner ….`,
      related: 'Nobody owns this solution.',
    });
  },
};
