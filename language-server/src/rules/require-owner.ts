import { isOpportunity, isOwner, isSolution } from '@cjm/grammar';
import { gaps } from './gaps.ts';
import { called, headRange } from './places.ts';
import type { Rule } from './rule.ts';

/** Who keeps the map and who acts on an opportunity are two questions; a solution with an owner answers the second. */
export const requireOwner: Rule = {
  name: 'require-owner',
  description: 'Require an owner of the journey, and of each opportunity.',
  category: 'completeness',
  severity: 'warning',
  looksAt: 'journey',
  *check(mapped, file, { voice }) {
    const { map, nodes, journey } = mapped;
    const places = map.stages.flatMap((stage) => [stage, ...stage.touchpoints]);
    if (!journey.items.some(isOwner) && (voice !== 'modest' || places.some(({ owner }) => owner !== undefined))) {
      yield {
        message: `${called(map)} has no owner: name the team that keeps the map true, owner ….`,
        range: headRange(journey),
      };
    }
    const lacking = map.opportunities.filter(({ id }) => {
      const node = nodes.get(id);
      const owned =
        isOpportunity(node) &&
        node.items.some((item) => isOwner(item) || (isSolution(item) && item.items.some(isOwner)));
      return !owned;
    });
    yield* gaps(mapped, file, voice, {
      among: map.opportunities.length,
      lacking,
      used: map.opportunities.some(({ owner }) => owner !== undefined),
      each: (opportunity) =>
        `The opportunity ${called(opportunity)} has no owner: name the team that takes it on, owner ….`,
      together: (names) =>
        `${lacking.length} of ${map.opportunities.length} opportunities have no owner (${names}): name the teams that take them on, owner ….`,
      related: 'Nobody owns this opportunity.',
    });
  },
};
