import type { JourneyMap } from '@cjm/grammar/model';
import { idsOf } from '../ids.ts';
import type { Outcome, Worry } from '../outcomes.ts';
import { answerFact, graveFacts } from './about-remark.ts';
import { evidenceFact } from './common-facts.ts';
import { type FactValue, fact, type PartDescription } from './description.ts';
import { type Lookup, lookupOf } from './lookup.ts';
import { thingsOf } from './things.ts';
import { whereOf } from './where-of.ts';

/** All about a pain or need of `before`, and what becomes of it in the later map, of which `later` is. */
export function describeWorry(later: Lookup, before: JourneyMap, worry: Worry): PartDescription {
  const { remark, called, outcome } = worry;
  const { words, map } = later;
  const lookup = lookupOf(before, words);
  const thing = thingsOf(before).get(idsOf(before.id)(remark.id));
  const at = thing?.kind === 'remark' ? thing.at : undefined;
  const said = outcome === 'remains' ? [called, remark.id] : [called];
  const answers = map.opportunities.filter((opportunity) => said.some((id) => opportunity.answers.includes(id)));
  const own = before.opportunities.filter((opportunity) => opportunity.answers.includes(remark.id));
  return {
    kind: words.about.remarks[remark.kind],
    title: remark.text,
    where: [before.label, ...whereOf(lookup, at)],
    facts: [
      ...fact(words.about.terms.status, [{ text: words.outcomes[outcome], tone: tones[outcome] }]),
      ...graveFacts(lookup, remark, at),
      ...(answers.length > 0 ? answerFact(later, answers) : answerFact(lookup, own)),
      ...evidenceFact(lookup, remark.sources),
    ],
  };
}

const tones = { answered: 'good', remains: 'bad', open: 'bad' } as const satisfies Record<Outcome, FactValue['tone']>;
