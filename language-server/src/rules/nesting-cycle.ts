import { type Details, isDetails, type Journey, stagesOf, touchpointsOf } from '@cjm/grammar';
import { called, propertyRange } from './places.ts';
import type { Rule } from './rule.ts';

/** A journey may be told in detail by another, never, in the end, by itself. */
export const nestingCycle: Rule = {
  name: 'nesting-cycle',
  description: 'Disallow details that lead back to their own journey.',
  category: 'correctness',
  severity: 'error',
  looksAt: 'journey',
  about: ['Details'],
  *check({ journey }) {
    for (const details of detailsOf(journey)) {
      const nested = details.journey?.ref;
      if (!nested || !leadsTo(nested, journey)) continue;
      const how = nested === journey ? 'is this journey itself' : `leads back to ${called(journey)}`;
      yield {
        message: `${called(nested)} ${how}: name a journey that tells less at a time, or leave out "details".`,
        range: propertyRange(details, 'journey'),
      };
    }
  },
};

function detailsOf(journey: Journey): Details[] {
  return stagesOf(journey)
    .flatMap((stage) => [stage, ...touchpointsOf(stage)])
    .flatMap((place) => [...place.items].filter(isDetails));
}

function leadsTo(start: Journey, goal: Journey): boolean {
  const seen = new Set([start]);
  for (const journey of seen) {
    if (journey === goal) return true;
    for (const details of detailsOf(journey)) if (details.journey?.ref) seen.add(details.journey.ref);
  }
  return false;
}
