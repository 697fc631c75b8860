/** What several sorts of things have to say, told the same way. */
import type { Link, Measure, Opportunity, PlaceFacts, Remark, Result, Solution, Source } from '@cjm/grammar/model';
import { safeLink } from '../safe-link.ts';
import { signed } from '../signed.ts';
import { valueText } from '../value-text.ts';
import { verdictOf } from '../verdict.ts';
import type { Words } from '../words.ts';
import { type Fact, type FactValue, fact } from './description.ts';
import type { Lookup } from './lookup.ts';
import { remarkKinds } from './remark-kinds.ts';

/** Who something is about; nobody in particular is everybody who is there. */
export function whoFact({ map, personas, words: { about } }: Lookup, ids: readonly string[]): readonly Fact[] {
  if (map.personas.length < 2) return [];
  if (ids.length === 0) return fact(about.terms.personas, [about.everybodyHere]);
  if (ids.length === map.personas.length) return fact(about.terms.personas, [about.everybody]);
  return fact(
    about.terms.personas,
    ids.map((id) => personas.get(id)?.label),
  );
}

/** What it rests on: of each source its kind, date and sample. That there is none is said, too. */
export function evidenceFact({ sources, words }: Lookup, ids: readonly string[]): readonly Fact[] {
  const { about } = words;
  const found = ids.flatMap((id) => sources.get(id) ?? []);
  return fact(
    about.terms.evidence,
    found.length === 0 ? [{ text: about.noEvidence }] : found.map((source) => sourceValue(words, source)),
  );
}

function sourceValue(words: Words, { label, kind, date, sample, link }: Source): FactValue {
  const note = [
    kind && words.sourceKinds[kind],
    date,
    sample === undefined ? undefined : `${words.about.sample} ${sample}`,
  ].filter((part) => part !== undefined);
  return { text: label, ...(note.length > 0 ? { note: note.join(words.punctuation.comma) } : {}), ...linked(link) };
}

export function linked(url: string | undefined): { readonly link?: string } {
  const link = url === undefined ? undefined : safeLink(url);
  return link === undefined ? {} : { link };
}

export function actorFact(
  { actors, words }: Lookup,
  term: string,
  ids: readonly (string | undefined)[],
): readonly Fact[] {
  return fact(
    term,
    ids.map((id): FactValue | undefined => {
      const actor = id === undefined ? undefined : actors.get(id);
      return actor && { text: actor.label, ...(actor.kind === 'system' ? { note: words.about.actors.system } : {}) };
    }),
  );
}

/** What a stage, touchpoint or step says of itself. */
export function placeFacts(lookup: Lookup, place: PlaceFacts): readonly Fact[] {
  const { about } = lookup.words;
  const { terms } = about;
  const { momentOfTruth, when, duration, owner, details, links, measures } = place;
  return [
    ...fact(terms.truth, momentOfTruth ? [momentOfTruth.why ?? about.whyUnsaid] : []),
    ...fact(terms.when, [when]),
    ...fact(terms.duration, [duration && valueText(lookup.words, duration)]),
    ...actorFact(lookup, terms.owner, [owner]),
    ...fact(terms.details, [details?.label]),
    ...fact(
      terms.metrics,
      measures.map((measure) => measureValue(lookup, measure)),
    ),
    ...fact(terms.links, links.map(linkValue)),
  ];
}

export function linkValue({ label, url }: Link): FactValue {
  return { text: label ?? url, ...linked(url) };
}

/** `Conversion 6.5%, target 9%: missed`. */
export function measureValue({ metrics, words }: Lookup, { metric: id, value, target }: Measure): FactValue {
  const metric = metrics.get(id);
  const verdict = metric && verdictOf(metric, value, target);
  const [measured, aim] = [value, target].map((side) => side && valueText(words, side, metric?.unit));
  const told = measured && aim ? words.about.withAim(measured, aim) : (measured ?? (aim && `${words.target} ${aim}`));
  return {
    text: [metric?.label ?? id, told].filter((part) => part !== undefined).join(' '),
    ...(verdict ? { note: words.verdicts[verdict], tone: verdict === 'hit' ? 'good' : 'bad' } : {}),
  };
}

/** A fact for each kind of remark. */
export function remarkFacts({ words }: Lookup, remarks: readonly Remark[]): readonly Fact[] {
  return remarkKinds.flatMap((kind) =>
    fact(
      words.about.plural[kind],
      remarks.filter((remark) => remark.kind === kind).map((remark) => remarkValue(words, remark)),
    ),
  );
}

export function remarkValue(words: Words, { kind, text, severity }: Remark): FactValue {
  return {
    text,
    ...(severity ? { note: words.about.severities[severity].toLowerCase() } : {}),
    ...(kind === 'pain' ? { tone: 'bad' as const } : kind === 'gain' ? { tone: 'good' as const } : {}),
  };
}

/** Owner, impact, effort. */
export function standingFacts(
  lookup: Lookup,
  { owner, impact, effort }: Pick<Opportunity | Solution, 'owner' | 'impact' | 'effort'>,
): readonly Fact[] {
  const { terms, levels } = lookup.words.about;
  return [
    ...actorFact(lookup, terms.owner, [owner]),
    ...fact(terms.impact, [impact && levels[impact]]),
    ...fact(terms.effort, [effort && levels[effort]]),
  ];
}

/** `Conversion 6.5% to 7.8%`. */
export function resultValue({ metrics, words }: Lookup, result: Result): FactValue {
  const metric = metrics.get(result.metric);
  return { text: `${metric?.label ?? result.metric} ${effectOf(words, result, metric?.unit)}` };
}

export function effectOf(words: Words, { before, after, change }: Result, unit: string | undefined): string {
  if (change !== undefined) return `${signed(change)}%`;
  return [before, after].flatMap((value) => (value ? [valueText(words, value, unit)] : [])).join(` ${words.to} `);
}

export function statusText(words: Words, { status, since }: Solution): string | undefined {
  return (
    status && [words.statuses[status], ...(since === undefined ? [] : [`${words.about.since} ${since}`])].join(' ')
  );
}
