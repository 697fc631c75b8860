import { called, headRange } from './places.ts';
import type { Rule } from './rule.ts';
import { placesIn, solutionsIn } from './walks.ts';

const options = {
  touchpoints: {
    type: 'integer',
    minimum: 1,
    default: 5,
    description: 'How many touchpoints a journey has at least before it takes more than one team.',
  },
} as const;

/** Modest where a team only keeps the map: then nobody has said yet who does what. */
export const singleTeam: Rule<typeof options> = {
  name: 'single-team',
  description: 'Require a journey to be the work of several teams.',
  category: 'insight',
  severity: 'info',
  options,
  looksAt: 'journey',
  *check({ map, journey }, _, { options: { touchpoints }, voice }) {
    const places = placesIn(map);
    const teams = map.actors.filter(({ kind }) => kind === 'team');
    const [team] = teams;
    if (teams.length > 1 || places.length < touchpoints) return;
    const owned = [...map.stages, ...places, ...map.opportunities, ...solutionsIn(map).map(({ solution }) => solution)];
    const acts =
      owned.some(({ owner }) => owner === team?.id) ||
      places.some(({ backings }) => backings.some(({ actors }) => actors.some((actor) => actor === team?.id))) ||
      solutionsIn(map).some(({ solution: { informed } }) => informed.length > 0);
    if (voice === 'modest' && !(team && acts)) return;
    yield {
      message: `${team ? `Only ${called(team)} has` : 'No team has'} a part in ${called(map)}: name who else shapes what customers meet there.`,
      range: headRange(journey),
    };
  },
};
