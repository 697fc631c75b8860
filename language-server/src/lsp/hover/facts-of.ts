import {
  emotionsOf,
  isChannel,
  isGoal,
  isJourney,
  isMeasure,
  isMetric,
  isOpportunity,
  isOwner,
  isPersona,
  isRemark,
  isRole,
  isSegment,
  isShare,
  isSolution,
  isSource,
  isSourceDate,
  isSourceFile,
  isSourceKind,
  isSourceLink,
  isSourceSample,
  isStage,
  isStatus,
  isTouchpoint,
  type Journey,
  type Measure,
  type Metric,
  nodesOf,
  type Persona,
  type Remark,
  type Source,
  stagesOf,
  takersOf,
} from '@cjm/grammar';
import type { AstNode, Reference } from 'langium';
import { about } from '../about.ts';
import { feelingMeaning, signed } from '../feeling.ts';
import { escapeLines, escapeMarkdown } from '../markdown.ts';
import { builtInMeaning, wordMeaning } from '../meaning-of.ts';
import type { EditorWords } from '../words.ts';

/** So many of a kind are shown. */
const most = 8;

/** The facts about a declaration, each a line of Markdown; `from`: where one reads of it. */
export function factsOf(node: AstNode, from: Journey | undefined, words: EditorWords): readonly string[] {
  const { facts } = words.hover;
  if (isPersona(node)) return personaFacts(node, facts);
  if (isMetric(node)) return [...metricFacts(node, facts), ...measured(node, from, facts)];
  if (isSource(node)) return sourceFacts(node, facts);
  if (isRemark(node)) return remarkFacts(node, facts);
  if (isChannel(node)) return node.presence ? [fact(facts, facts.presence, facts[node.presence])] : [];
  if (isTouchpoint(node) || isStage(node)) {
    const via = node.channels.length > 0 ? [fact(facts, facts.channel, labels(facts, node.channels))] : [];
    return [...via, ...emotionsOf(node).map((emotion) => fact(facts, facts.feeling, feeling(emotion, words)))];
  }
  if (isJourney(node)) return journeyFacts(node, facts);
  if (isOpportunity(node) || isSolution(node)) {
    const owner = node.items.find(isOwner)?.team;
    const status = isSolution(node) ? node.items.find(isStatus)?.status : undefined;
    return [
      ...(isOpportunity(node) && node.answers.length > 0
        ? [fact(facts, facts.answers, labels(facts, node.answers))]
        : []),
      ...(owner ? [fact(facts, facts.owner, labels(facts, [owner]))] : []),
      ...(status ? [fact(facts, facts.status, meant('StatusWord', status))] : []),
    ];
  }
  return [];
}

type FactWords = EditorWords['hover']['facts'];

const fact = ({ signs }: FactWords, word: string, value: string): string => `${word}${signs.named}${value}`;

/** A word of the language with its meaning. */
function meant(rule: string, word: string): string {
  const meaning = wordMeaning(rule, word);
  return escapeMarkdown(meaning === undefined ? word : `${word} (${meaning})`);
}

const labelOf = (node: AstNode & { readonly name?: string }): string => about(node).label || node.name || '';

const labels = (texts: FactWords, references: readonly Reference[]): string =>
  listed(
    texts,
    references.map(({ ref, $refText }) => (ref && labelOf(ref)) || $refText),
  );

/** Where the sign between them stands in one of them, another one tells where each ends. */
const listed = ({ signs }: FactWords, texts: readonly string[]): string =>
  texts.map(escapeMarkdown).join(texts.some((text) => text.includes(signs.and.trim())) ? signs.apart : signs.and);

function personaFacts({ facts }: Persona, texts: FactWords): string[] {
  return facts.flatMap((each) => {
    if (isSegment(each)) return fact(texts, texts.segment, escapeLines(each.text ?? ''));
    if (isRole(each)) return fact(texts, texts.role, escapeLines(each.text ?? ''));
    if (isGoal(each)) return fact(texts, texts.goal, escapeLines(each.text ?? ''));
    if (isShare(each)) return fact(texts, texts.share, escapeMarkdown(`${each.percent}%`));
    return fact(texts, each.kind, escapeLines(each.text ?? ''));
  });
}

function metricFacts({ name, unit, better }: Metric, texts: FactWords): string[] {
  const meaning = name === undefined ? undefined : builtInMeaning(name);
  return [
    ...(meaning ? [fact(texts, texts.measures, escapeMarkdown(meaning))] : []),
    ...(unit ? [fact(texts, texts.unit, escapeMarkdown(unit))] : []),
    fact(texts, texts.better, texts[better ?? 'higher']),
  ];
}

/** Where in the journey it is measured, against what target, by what evidence. */
function measured(metric: Metric, journey: Journey | undefined, texts: FactWords): string[] {
  const all = journey ? nodesOf(journey, 'Measure').filter(isMeasure) : [];
  return all
    .filter((each) => each.metric?.ref === metric)
    .slice(0, most)
    .map((each) => fact(texts, escapeMarkdown(labelOf(each.$container)), figures(each, texts)));
}

function figures({ value, target, sources }: Measure, texts: FactWords): string {
  const written = value?.$cstNode?.text;
  const aim = target?.$cstNode?.text;
  return [
    ...(written ? [escapeMarkdown(written)] : []),
    ...(aim ? [fact(texts, texts.target, escapeMarkdown(aim))] : []),
    ...(sources.length > 0 ? [fact(texts, texts.evidence, labels(texts, sources))] : []),
  ].join(' · ');
}

function sourceFacts({ facts }: Source, texts: FactWords): string[] {
  return facts.flatMap((each) => {
    if (isSourceKind(each)) return fact(texts, texts.kind, meant('SourceKindWord', each.kind));
    if (isSourceDate(each)) return fact(texts, texts.date, escapeMarkdown(String(each.date)));
    if (isSourceSample(each)) return fact(texts, texts.sample, String(each.size));
    if (isSourceFile(each)) return fact(texts, texts.file, escapeMarkdown(each.path ?? ''));
    return isSourceLink(each) ? fact(texts, texts.link, escapeMarkdown(each.url ?? '')) : [];
  });
}

function remarkFacts({ severities, personas, sources }: Remark, texts: FactWords): string[] {
  const [severity] = severities;
  return [
    ...(severity ? [fact(texts, texts.severity, meant('Severity', severity))] : []),
    ...(personas.length > 0 ? [fact(texts, texts.for, labels(texts, personas))] : []),
    ...(sources.length > 0 ? [fact(texts, texts.evidence, labels(texts, sources))] : []),
  ];
}

function journeyFacts(journey: Journey, texts: FactWords): string[] {
  const takers = takersOf(journey).map(labelOf);
  const stages = stagesOf(journey).slice(0, most).map(labelOf);
  return [
    ...(takers.length > 0 ? [fact(texts, texts.for, listed(texts, takers))] : []),
    ...(stages.length > 0 ? [fact(texts, texts.stages, listed(texts, stages))] : []),
  ];
}

/** A feeling in a line: how it is, what that means, whose it is and how one knows. */
export function feeling({ value, word, personas, sources }: Feeling, { hover, feelings }: EditorWords): string {
  const { facts: texts } = hover;
  if (value === undefined) return '';
  return [
    escapeMarkdown(`${signed(value)} (${feelingMeaning(value, feelings)})`),
    ...(word ? [escapeMarkdown(word)] : []),
    ...(personas.length > 0 ? [fact(texts, texts.for, labels(texts, personas))] : []),
    ...(sources.length > 0 ? [fact(texts, texts.evidence, labels(texts, sources))] : []),
  ].join(' · ');
}

interface Feeling {
  /** Undefined while half written. */
  readonly value?: number;
  readonly word?: string;
  readonly personas: readonly Reference[];
  readonly sources: readonly Reference[];
}
