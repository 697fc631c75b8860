import {
  emotionsOf,
  isStage,
  type Path,
  type Persona,
  pathsOf,
  remarksOf,
  type Stage,
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
    const all = narrowed(undefined, journey.personas);
    const inJourney = `does not take this journey: add them to the journey's "for", or leave them out here.`;
    yield* absent(
      [...pathsOf(journey), ...remarksOf(journey)].flatMap((statement) => statement.personas),
      all,
      inJourney,
    );
    for (const path of pathsOf(journey)) yield* absentAtStops(path, all);
    for (const stage of stagesOf(journey)) {
      yield* absent(stage.personas, all, inJourney);
      const inStage = narrowed(all, stage.personas);
      const atStage = `does not pass the stage ${called(stage)}: add them to the stage's "for", or leave them out here.`;
      yield* absent(statementsOf(stage), inStage, atStage);
      for (const place of touchpointsOf(stage)) {
        yield* absent(place.personas, inStage, atStage);
        const here = `does not pass ${called(place)}: add them to its "for", or leave them out here.`;
        yield* absent(statementsOf(place), narrowed(inStage, place.personas), here);
      }
    }
  },
};

/** Undefined stands for everybody: nothing narrows, or what does is not known. */
type Passing = ReadonlySet<Persona> | undefined;

/** Those named by the emotions and remarks written directly in the place. */
function statementsOf(place: Touchpoint | Stage): Reference<Persona>[] {
  return [...emotionsOf(place), ...remarksOf(place)].flatMap((statement) => statement.personas);
}

/** A path `for` someone leads only where they pass; a path of all is what each of them passes of it. */
function* absentAtStops(path: Path, all: Passing): Iterable<Problem> {
  const takers = targets(path.personas).filter((persona) => !all || all.has(persona));
  for (const { touchpoint } of path.stops) {
    const place = touchpoint?.ref;
    const stage = place?.$container;
    if (!place || !isStage(stage)) continue;
    const passing = narrowed(narrowed(all, stage.personas), place.personas);
    for (const persona of takers) {
      if (!passing || passing.has(persona)) continue;
      yield {
        message: `${called(persona)} does not pass ${called(place)}: add them to its "for", or take it off this path.`,
        range: referenceRange(touchpoint),
      };
    }
  }
}

function* absent(named: readonly Reference<Persona>[], passing: Passing, why: string): Iterable<Problem> {
  if (!passing) return;
  for (const reference of named) {
    if (!reference.ref || passing.has(reference.ref)) continue;
    yield { message: `${called(reference.ref)} ${why}`, range: referenceRange(reference) };
  }
}

const targets = (references: readonly Reference<Persona>[]): Persona[] =>
  references.flatMap((reference) => reference.ref ?? []);

/** Whoever a `for` names passes: if they are absent around it, that is said once, at this `for`. */
function narrowed(around: Passing, chosen: readonly Reference<Persona>[]): Passing {
  if (chosen.length === 0) return around;
  return chosen.every((reference) => reference.ref) ? new Set(targets(chosen)) : undefined;
}
