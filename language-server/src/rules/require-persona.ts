import { called, headRange } from './places.ts';
import type { Rule } from './rule.ts';

/** Whom a misspelt `for` means is there, and said by another rule. */
export const requirePersona: Rule = {
  name: 'require-persona',
  description: 'Require each journey to be somebody’s.',
  category: 'completeness',
  severity: 'warning',
  looksAt: 'journey',
  *check({ map, journey }) {
    if (map.personas.length > 0 || journey.personas.length > 0) return;
    yield {
      message: `Nobody takes ${called(map)}: declare a persona in this file, or name an imported one after "for".`,
      range: headRange(journey),
    };
  },
};
