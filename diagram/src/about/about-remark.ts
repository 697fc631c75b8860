import type { Opportunity, Remark } from '@cjm/grammar/model';
import { solutionValue } from './about-opportunity.ts';
import { evidenceFact, whoFact } from './common-facts.ts';
import { type Fact, fact } from './description.ts';
import type { Lookup } from './lookup.ts';
import type { Holder } from './things.ts';

export function factsOfRemark(lookup: Lookup, remark: Remark, at: Holder): readonly Fact[] {
  const answers = lookup.map.opportunities.filter((opportunity) => opportunity.answers.includes(remark.id));
  return [...graveFacts(lookup, remark, at), ...answerFact(lookup, answers), ...evidenceFact(lookup, remark.sources)];
}

/** How bad it is, and for whom; that one of a persona is hers goes without saying. */
export function graveFacts(lookup: Lookup, { personas, severity }: Remark, at: Holder): readonly Fact[] {
  const { terms, severities } = lookup.words.about;
  return [
    ...fact(terms.severity, [severity && severities[severity]]),
    ...(isPersona(at) ? [] : whoFact(lookup, personas)),
  ];
}

/** What answers it, and how far that is; `lookup` is of the map that says so. */
export function answerFact(lookup: Lookup, answers: readonly Opportunity[]): readonly Fact[] {
  return fact(
    lookup.words.about.terms.opportunities,
    answers.flatMap(({ label, solutions }) => [label, ...solutions.map((solution) => solutionValue(lookup, solution))]),
  );
}

function isPersona(at: Holder): boolean {
  return at !== undefined && 'goals' in at && !('touchpoints' in at);
}
