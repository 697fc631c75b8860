/** What is said of a journey, in the language of the editor. Numbers stand after a colon, so that no word has to agree. */
import type { FindingCounts, PersonaSummary, ReviewSummary } from '@cjm/language-server/protocol';
import { t } from '@vscode/l10n';
import { isFiltering, type JourneyFilter, type JourneyState } from './filter.ts';
import { countOf, type Journey } from './journey.ts';

/** A value on the scale of emotions as it stands in the picture: `+0.3`, `−1.5`, `0`. */
export function signed(value: number): string {
  const rounded = Math.round(Math.abs(value) * 10) / 10;
  if (rounded === 0) return '0';
  return `${value < 0 ? '−' : '+'}${rounded}`;
}

export const stateWord = (state: JourneyState): string => (state === 'future' ? t('To be') : t('As is'));

export const withFindings = (): string => t('With findings');

export const reviewOverdue = (): string => t('Review overdue');

/** The line beside a journey's label: what a reader looks for in a list, the shortest first. */
export function describeJourney({ mean, state, review, personas }: Journey): string {
  return [
    ...(mean === undefined ? [] : [signed(mean)]),
    ...(state === 'future' ? [t('to be')] : []),
    ...(review?.overdue ? [t('overdue')] : []),
    ...(personas.length === 0 ? [] : [personas.map(({ label }) => label).join(', ')]),
  ]
    .map(isolated)
    .join(' · ');
}

/** All that is known of a journey, a line each, the label aside. */
export function tellJourney(journey: Journey): string[] {
  const { mean, state, review, personas, findings } = journey;
  return [
    t('State: {0}', stateWord(state)),
    ...(mean === undefined ? [] : [t('Mean emotion: {0}', signed(mean))]),
    ...personas.map((persona) => joined(persona.label, describePersona(persona))),
    ...(countOf(journey) === 0 ? [] : [joined(findingsWord(journey), describeFindings(findings))]),
    ...(review ? [joined(reviewWord(review), describeReview(review))] : []),
  ];
}

export const describePersona = ({ mean, end }: PersonaSummary): string =>
  mean === undefined || end === undefined ? '' : t('mean {0}, end {1}', signed(mean), signed(end));

export const findingsWord = (journey: Journey): string => t('Findings: {0}', countOf(journey));

export function describeFindings({ errors, warnings, infos }: FindingCounts): string {
  return [
    ...(errors > 0 ? [t('errors: {0}', errors)] : []),
    ...(warnings > 0 ? [t('warnings: {0}', warnings)] : []),
    ...(infos > 0 ? [t('infos: {0}', infos)] : []),
  ].join(', ');
}

export const reviewWord = ({ date }: ReviewSummary): string => t('Reviewed: {0}', date);

export function describeReview({ due, overdue }: ReviewSummary): string {
  if (due === undefined) return '';
  return overdue ? t('overdue since {0}', due) : t('due by {0}', due);
}

/** What a filter asks for, in a line; empty where it asks for nothing. */
export function describeFilter(filter: JourneyFilter): string {
  if (!isFiltering(filter)) return '';
  return [
    ...filter.personas,
    ...filter.states.map(stateWord),
    ...(filter.withFindings ? [withFindings()] : []),
    ...(filter.overdue ? [reviewOverdue()] : []),
  ].join(' · ');
}

const joined = (what: string, more: string): string => (more === '' ? what : `${what} (${more})`);

/** Keeps a part as it is beside others that are written in the other direction: between FSI and PDI of Unicode (UAX #9). */
const isolated = (text: string): string => `\u2068${text}\u2069`;
