import { isSource, isSourceDate } from '@cjm/grammar';
import { after, lastDay } from './dates.ts';
import { called, propertyRange } from './places.ts';
import type { Rule } from './rule.ts';

const options = {
  months: {
    type: 'integer',
    minimum: 0,
    default: 24,
    description: 'How many months a source stands for what is known.',
  },
} as const;

/** Counted from the last day of a month or year; said where the source is declared, of shared files as well. */
export const staleEvidence: Rule<typeof options> = {
  name: 'stale-evidence',
  description: 'Disallow sources that are years old.',
  category: 'freshness',
  severity: 'warning',
  options,
  looksAt: 'file',
  about: ['SourceDate'],
  *check({ root, world }, { options: { months } }) {
    for (const source of root.declarations.filter(isSource)) {
      const node = source.facts.find(isSourceDate);
      const date = node?.date === undefined ? undefined : lastDay(String(node.date));
      if (!node || date === undefined || world.today() <= after(date, months, 'months')) continue;
      yield {
        message: `The source ${called(source)} is more than ${months} months old (${node.date}): ask again, or look for a newer one.`,
        range: propertyRange(node, 'date'),
      };
    }
  },
};
