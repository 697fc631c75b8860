import {
  emotionsOf,
  type Journey,
  type Persona,
  pathsOf,
  remarksOf,
  stagesOf,
  type Touchpoint,
  touchpointsOf,
} from '@cjm/grammar';
import type { Reference } from 'langium';
import { called, referenceRange } from './places.ts';
import type { Problem, Rule } from './rule.ts';

/** Only `for` decides who passes a place; what is said of someone else there is a mistake. */
export const absentPersona: Rule = {
  name: 'absent-persona',
  description: 'Disallow emotions, remarks, paths and touchpoints for a persona who is not there.',
  category: 'correctness',
  severity: 'error',
  looksAt: 'journey',
  *check({ journey }) {
    const all = journey.personas.length > 0 ? new Set(targets(journey.personas)) : undefined;
    const inJourney = `does not take this journey: add it to the journey's "for", or leave it out here.`;
    yield* absent(
      [...pathsOf(journey), ...remarksOf(journey)].flatMap((statement) => statement.personas),
      all,
      inJourney,
    );
    for (const stage of stagesOf(journey)) {
      yield* absent(stage.personas, all, inJourney);
      const inStage = narrowed(all, stage.personas);
      const atStage = `does not pass the stage ${called(stage)}: add it to the stage's "for", or leave it out here.`;
      yield* absent(statementsOf(stage), inStage, atStage);
      for (const place of touchpointsOf(stage)) {
        yield* absent(place.personas, inStage, atStage);
        const passing = narrowed(inStage, place.personas);
        const here = `does not pass ${called(place)}: add it to its "for", or leave it out here.`;
        yield* absent(statementsOf(place), passing, here);
      }
    }
  },
};

type Passing = ReadonlySet<Persona> | undefined;

/** Those named by the emotions and remarks written directly in the place. */
function statementsOf(place: Touchpoint | ReturnType<typeof stagesOf>[number]): Reference<Persona>[] {
  return [...emotionsOf(place), ...remarksOf(place)].flatMap((statement) => statement.personas);
}

function* absent(named: readonly Reference<Persona>[], passing: Passing, why: string): Iterable<Problem> {
  if (!passing) return;
  for (const reference of named) {
    if (!reference.ref || passing.has(reference.ref)) continue;
    yield { message: `${called(reference.ref)} ${why}`, range: referenceRange(reference) };
  }
}

const targets = (references: Journey['personas']): Persona[] => references.flatMap((reference) => reference.ref ?? []);

/** Undefined stands for all personas of the file. */
function narrowed(all: Passing, chosen: readonly Reference<Persona>[]): Passing {
  if (chosen.length === 0) return all;
  return new Set(targets([...chosen]).filter((persona) => !all || all.has(persona)));
}
