import type { Opportunity, Solution } from '@cjm/grammar/model';
import {
  actorFact,
  linked,
  measureValue,
  remarkValue,
  resultValue,
  standingFacts,
  statusText,
} from './common-facts.ts';
import { type Fact, type FactValue, fact } from './description.ts';
import type { Lookup } from './lookup.ts';

export function opportunityFacts(lookup: Lookup, opportunity: Opportunity): readonly Fact[] {
  const { terms } = lookup.words.about;
  const { answers, results, solutions } = opportunity;
  return [
    ...fact(
      terms.answers,
      answers.map((id): FactValue | undefined => {
        const remark = lookup.remarks.get(id);
        return remark && remarkValue(lookup.words, remark);
      }),
    ),
    ...standingFacts(lookup, opportunity),
    ...fact(
      terms.solutions,
      solutions.map((solution) => solutionValue(lookup, solution)),
    ),
    ...fact(
      terms.results,
      results.map((result) => resultValue(lookup, result)),
    ),
  ];
}

/** A solution in a line: what, and how far it is. */
export function solutionValue({ actors, words }: Lookup, solution: Solution): FactValue {
  const { label, owner, status, ticket } = solution;
  const by = owner === undefined ? undefined : actors.get(owner)?.label;
  const note = [statusText(words, solution), by].filter((part) => part !== undefined).join(words.punctuation.comma);
  const done = status === 'live' || status === 'measured';
  return { text: label, ...(note === '' ? {} : { note }), ...(done ? { tone: 'good' } : {}), ...linked(ticket) };
}

export function solutionFacts(lookup: Lookup, solution: Solution): readonly Fact[] {
  const { terms } = lookup.words.about;
  const { status, ticket, informed, results, measures } = solution;
  const done = status === 'live' || status === 'measured';
  const told = statusText(lookup.words, solution);
  return [
    ...fact(terms.status, [
      told === undefined ? undefined : { text: told, ...(done ? { tone: 'good' as const } : {}) },
    ]),
    ...standingFacts(lookup, solution),
    ...fact(terms.ticket, [ticket === undefined ? undefined : { text: ticket, ...linked(ticket) }]),
    ...actorFact(lookup, terms.informed, informed),
    ...fact(
      terms.results,
      results.map((result) => resultValue(lookup, result)),
    ),
    ...fact(
      terms.metrics,
      measures.map((measure) => measureValue(lookup, measure)),
    ),
  ];
}
