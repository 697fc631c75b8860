import {
  type Document,
  isReviewed,
  isSource,
  isSourceDate,
  isStatus,
  nodesOf,
  type Reviewed,
  type SourceDate,
} from '@cjm/grammar';
import type { AstNode } from 'langium';
import type { Fix } from '../finding.ts';
import { called, propertyRange } from './places.ts';
import type { Problem, Rule } from './rule.ts';

/** Dates are `2026`, `2026-05` or `2026-05-14`. A source is from the future if its first day is after today. */
export const invalidDate: Rule = {
  name: 'invalid-date',
  description: 'Disallow dates that no calendar has, sources from the future, and reviews at impossible intervals.',
  category: 'correctness',
  severity: 'error',
  fixable: true,
  looksAt: 'file',
  about: ['SourceDate', 'Reviewed', 'Status'],
  *check({ root, world }) {
    for (const { node, property, date } of datesIn(root)) {
      const range = propertyRange(node, property);
      const first = firstDay(date);
      if (!first) yield noDate(date, range);
      else if (isSourceDate(node) && first > world.today()) yield fromTheFuture(node, date, range);
    }
    for (const node of nodesOf(root, 'Reviewed')) if (isReviewed(node)) yield* interval(node);
  },
};

function* datesIn(root: Document): Iterable<{ node: AstNode; property: string; date: string }> {
  for (const node of nodesOf(root, 'SourceDate', 'Reviewed', 'Status')) {
    if ((isSourceDate(node) || isReviewed(node)) && node.date !== undefined)
      yield { node, property: 'date', date: String(node.date) };
    if (isStatus(node) && node.since !== undefined) yield { node, property: 'since', date: String(node.since) };
  }
}

function noDate(date: string, range: Problem['range']): Problem {
  const padded = date.replace(/-(\d)(?!\d)/g, '-0$1');
  const fix: Fix = { does: { kind: 'change', what: padded }, safe: true, edits: [{ range, text: padded }] };
  const isMeant = padded !== date && firstDay(padded) !== undefined;
  return {
    message: `"${date}" is no date of the calendar: write ${isMeant ? padded : '2026, 2026-05 or 2026-05-14'}.`,
    range,
    fixes: isMeant ? [fix] : [],
  };
}

function fromTheFuture(node: SourceDate, date: string, range: Problem['range']): Problem {
  const source = isSource(node.$container) ? called(node.$container) : 'This';
  return { message: `The source ${source} is from the future (${date}): nothing can rest on it yet.`, range };
}

function* interval(node: Reviewed): Iterable<Problem> {
  if (node.every === undefined || (Number.isInteger(node.every) && node.every > 0)) return;
  yield {
    message: `A review can't be due "every ${node.every} ${node.unit ?? 'months'}": write a whole number from 1.`,
    range: propertyRange(node, 'every'),
  };
}

/** The first day of a year, month or day, `2026-05-01`; undefined when there is no such date. */
function firstDay(date: string): string | undefined {
  const [, year = '', month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  const full = `${year}-${month}-${day}`;
  const time = Date.parse(`${full}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  return new Date(time).toISOString().slice(0, 10) === full ? full : undefined;
}
