import {
  isMeasure,
  isOpportunity,
  isSolution,
  isStage,
  isTouchpoint,
  type Journey,
  type Measure,
  type Opportunity,
  type Path,
  type Persona,
  pathsOf,
  remarksOf,
  type Stage,
  type StageItem,
  stagesOf,
  type Touchpoint,
  type TouchpointItem,
  touchpointsOf,
} from '@cjm/grammar';
import type { Reference } from 'langium';
import { called, referenceRange } from './places.ts';
import type { Problem, Rule } from './rule.ts';

/** Only `for` decides who passes a place; what is said of someone else there is a mistake. */
export const absentPersona: Rule = {
  name: 'absent-persona',
  description: 'Disallow what is said, felt, measured or told of a persona who is not there.',
  category: 'correctness',
  severity: 'error',
  looksAt: 'journey',
  *check({ journey }) {
    const all = narrowed(undefined, journey.personas);
    const levels = [{ passing: all, lacks: () => `take this journey: add them to the journey's "for"` }];
    const statements = [...pathsOf(journey), ...remarksOf(journey), ...measuresOf(journey)];
    yield* absent(
      statements.flatMap((statement) => statement.personas),
      levels,
    );
    for (const path of pathsOf(journey)) yield* absentAtStops(path, all);
    for (const stage of stagesOf(journey)) {
      yield* absent(stage.personas, levels);
      const inStage = narrowed(all, stage.personas);
      const lacks = () => `pass the stage ${called(stage)}: add them to the stage's "for"`;
      const stageLevels = [...levels, { passing: inStage, lacks }];
      yield* absent(statementsOf(stage), stageLevels);
      for (const place of touchpointsOf(stage)) {
        if (place.personas.length > 0) yield* absent(place.personas, stageLevels);
        const passing = narrowed(inStage, place.personas);
        const named = statementsOf(place);
        if (!passing || areThere(named, passing)) continue;
        const here = { passing, lacks: () => `pass ${called(place)}: add them to its "for"` };
        yield* absent(named, [...stageLevels, here]);
      }
    }
  },
};

/** Undefined stands for everybody: nothing narrows, or what does is not known. */
type Passing = ReadonlySet<Persona> | undefined;

/** Who is there, and what someone who is not lacks. */
interface Level {
  readonly passing: Passing;
  readonly lacks: () => string;
}

/** Those named by the emotions, remarks and measures written directly in the place, solutions included. */
function statementsOf(place: Touchpoint | Stage): Reference<Persona>[] {
  const items: readonly (TouchpointItem | StageItem)[] = place.items;
  const named: Reference<Persona>[] = [];
  for (const item of items) {
    if (isTouchpoint(item)) continue;
    if (isOpportunity(item)) named.push(...measuresOfSolutions(item).flatMap(({ personas }) => personas));
    else if ('personas' in item) for (const reference of item.personas) named.push(reference);
  }
  return named;
}

const measuresOfSolutions = ({ items }: Opportunity): Measure[] =>
  items.filter(isSolution).flatMap((solution) => solution.items.filter(isMeasure));

const measuresOf = ({ items }: Journey): Measure[] => [
  ...items.filter(isMeasure),
  ...items.filter(isOpportunity).flatMap(measuresOfSolutions),
];

/** A path `for` someone leads only where they pass; a path of all is what each of them passes of it. */
function* absentAtStops(path: Path, all: Passing): Iterable<Problem> {
  const takers = targets(path.personas).filter((persona) => isThere(persona, all));
  for (const { touchpoint } of path.stops) {
    const place = touchpoint?.ref;
    const stage = place?.$container;
    if (!place || !isStage(stage)) continue;
    const passing = narrowed(narrowed(all, stage.personas), place.personas);
    for (const persona of takers) {
      if (isThere(persona, passing)) continue;
      yield {
        message: `${called(persona)} does not pass ${called(place)}: add them to the "for" there, or take it off this path.`,
        range: referenceRange(touchpoint),
      };
    }
  }
}

/** The innermost level decides who is there; the outermost that lacks someone is where they are to be added. */
function absent(named: readonly Reference<Persona>[], levels: readonly Level[]): readonly Problem[] {
  const innermost = levels.at(-1)?.passing;
  const problems: Problem[] = [];
  for (const reference of named) {
    const persona = reference.ref;
    if (!persona || isThere(persona, innermost)) continue;
    const level = levels.find(({ passing }) => !isThere(persona, passing));
    if (!level) continue;
    problems.push({
      message: `${called(persona)} does not ${level.lacks()}, or leave them out here.`,
      range: referenceRange(reference),
    });
  }
  return problems;
}

const areThere = (named: readonly Reference<Persona>[], passing: Passing): boolean =>
  named.every(({ ref }) => !ref || isThere(ref, passing));

const isThere = (persona: Persona, passing: Passing): boolean => !passing || passing.has(persona);

const targets = (references: readonly Reference<Persona>[]): Persona[] =>
  references.flatMap((reference) => reference.ref ?? []);

/** Whoever a `for` names passes: if they are absent around it, that is said once, at this `for`. */
function narrowed(around: Passing, chosen: readonly Reference<Persona>[]): Passing {
  if (chosen.length === 0) return around;
  return chosen.every((reference) => reference.ref) ? new Set(targets(chosen)) : undefined;
}
