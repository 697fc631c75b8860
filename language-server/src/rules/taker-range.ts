import type { MappedJourney } from '@cjm/grammar';
import type { Persona, Range } from '@cjm/grammar/model';
import { headRange, referenceRange } from './places.ts';

/** Where a journey names one who takes it, else its head: for what is said of the persona in this journey. */
export function takerRange({ journey, nodes }: MappedJourney, persona: Persona): Range {
  const named = journey.personas.find(({ ref }) => ref === nodes.get(persona.id));
  return named ? referenceRange(named) : headRange(journey);
}
