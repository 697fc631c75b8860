import type { JourneyMap, Persona, Reviewed, Source } from '@cjm/grammar/model';
import { percent } from '../marks/move.ts';
import type { Words } from '../words.ts';
import { actorFact, linked, measureValue, remarkFacts } from './common-facts.ts';
import { type Fact, fact } from './description.ts';
import type { Lookup } from './lookup.ts';

export function journeyFacts(lookup: Lookup): readonly Fact[] {
  const { map, words } = lookup;
  const { terms } = words.about;
  return [
    ...fact(terms.scenario, [map.scenario]),
    ...fact(terms.goal, map.goals),
    ...fact(terms.state, [words.states[map.state]]),
    ...fact(terms.changes, [map.of?.label]),
    ...actorFact(lookup, terms.owner, [map.owner]),
    ...fact(terms.reviewed, [map.reviewed && reviewedText(map.reviewed, words)]),
    ...fact(
      terms.personas,
      map.personas.map(({ label }) => label),
    ),
    ...fact(terms.touchpoints, [String(countTouchpoints(map))]),
    ...fact(
      terms.metrics,
      map.measures.map((measure) => measureValue(lookup, measure)),
    ),
    ...remarkFacts(lookup, map.remarks),
  ];
}

function countTouchpoints({ stages }: JourneyMap): number {
  return stages.reduce((sum, stage) => sum + stage.touchpoints.length, 0);
}

function reviewedText({ date, every }: Reviewed, words: Words): string {
  return every ? `${date}${words.punctuation.comma}${words.every(every.count, every.unit)}` : date;
}

export function personaFacts(lookup: Lookup, persona: Persona): readonly Fact[] {
  const { terms, ofCustomers } = lookup.words.about;
  const { segment, role, share, goals, remarks } = persona;
  return [
    ...fact(terms.segment, [segment]),
    ...fact(terms.role, [role]),
    ...fact(terms.share, [share === undefined ? undefined : `${percent(share)} ${ofCustomers}`]),
    ...fact(terms.goal, goals),
    ...remarkFacts(lookup, remarks),
  ];
}

export function sourceFacts({ words }: Lookup, { kind, date, sample, file, link }: Source): readonly Fact[] {
  const { terms } = words.about;
  return [
    ...fact(terms.kind, [kind && words.sourceKinds[kind]]),
    ...fact(terms.date, [date]),
    ...fact(terms.sample, [sample === undefined ? undefined : String(sample)]),
    ...fact(terms.file, [file]),
    ...fact(terms.link, [link === undefined ? undefined : { text: link, ...linked(link) }]),
  ];
}
