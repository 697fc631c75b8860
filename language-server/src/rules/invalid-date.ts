import { type Document, isReviewed, isSource, isSourceDate, isStatus } from '@cjm/grammar';
import { type AstNode, AstUtils } from 'langium';
import { called, propertyRange } from './places.ts';
import type { Problem, Rule } from './rule.ts';

/** Dates are `2026`, `2026-05` or `2026-05-14`. A source is from the future if its first day is after today. */
export const invalidDate: Rule = {
  name: 'invalid-date',
  description: 'Disallow dates that no calendar has, and sources from the future.',
  category: 'correctness',
  severity: 'error',
  looksAt: 'file',
  *check({ root, world }) {
    for (const { node, property, date } of datesIn(root)) {
      const range = propertyRange(node, property);
      const first = firstDay(date);
      if (!first) yield { message: `"${date}" is no date: write 2026, 2026-05 or 2026-05-14.`, range };
      else if (isSourceDate(node) && first > world.today()) yield fromTheFuture(node.$container, date, range);
    }
  },
};

function* datesIn(root: Document): Iterable<{ node: AstNode; property: string; date: string }> {
  for (const node of AstUtils.streamAllContents(root)) {
    if ((isSourceDate(node) || isReviewed(node)) && node.date !== undefined)
      yield { node, property: 'date', date: String(node.date) };
    if (isStatus(node) && node.since !== undefined) yield { node, property: 'since', date: String(node.since) };
  }
}

function fromTheFuture(source: AstNode, date: string, range: Problem['range']): Problem {
  const name = isSource(source) ? called(source) : 'This';
  return { message: `The source ${name} is from the future (${date}): nothing can rest on it yet.`, range };
}

/** The first day of a year, month or day, `2026-05-01`; undefined when there is no such date. */
function firstDay(date: string): string | undefined {
  const [, year = '', month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  const full = `${year}-${month}-${day}`;
  const time = Date.parse(`${full}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  return new Date(time).toISOString().slice(0, 10) === full ? full : undefined;
}
