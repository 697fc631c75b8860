import { pathsOf } from '@cjm/grammar';
import { called } from './places.ts';
import type { Rule } from './rule.ts';
import { takerRange } from './taker-range.ts';
import { placesIn } from './walks.ts';

/** Silent while a path is for a name that nothing declares: that may be the persona. */
export const uncoveredPersona: Rule = {
  name: 'uncovered-persona',
  description: 'Require a path for each persona where paths are told.',
  category: 'completeness',
  severity: 'warning',
  looksAt: 'journey',
  about: ['Path'],
  *check(mapped) {
    const { map, nodes, journey } = mapped;
    const paths = pathsOf(journey);
    const takers = paths.flatMap((path) => path.personas);
    if (paths.length === 0 || paths.some((path) => path.personas.length === 0)) return;
    if (takers.some((reference) => reference.error)) return;
    for (const persona of map.personas) {
      const node = nodes.get(persona.id);
      const passes = placesIn(map).some((place) => place.personas.includes(persona.id));
      if (!passes || takers.some(({ ref }) => ref === node)) continue;
      yield {
        message: `No path is for ${called(persona)}, though others have one: tell how this persona goes, or add them to the "for" of a path.`,
        range: takerRange(mapped, persona),
      };
    }
  },
};
