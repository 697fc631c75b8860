import { isReviewed } from '@cjm/grammar';
import { after, lastDay } from './dates.ts';
import { called, headRange, propertyRange } from './places.ts';
import type { Rule } from './rule.ts';

/** Overdue from the day after the last one it could have been done in time. */
export const reviewOverdue: Rule = {
  name: 'review-overdue',
  description: 'Require a journey to be reviewed when it is due.',
  category: 'freshness',
  severity: 'warning',
  fixable: true,
  looksAt: 'journey',
  *check({ map, journey }, { world }, { voice }) {
    const node = journey.items.find(isReviewed);
    if (!node && voice !== 'modest') {
      yield {
        message: `${called(map)} does not say when it was last held against reality: add reviewed, with a date and every how many months.`,
        range: headRange(journey),
      };
    }
    const { date, every } = map.reviewed ?? {};
    const last = date === undefined ? undefined : lastDay(date);
    if (!node || !every || last === undefined) return;
    const due = after(last, every.count, every.unit);
    const today = world.today();
    if (today <= due) return;
    const range = propertyRange(node, 'date');
    yield {
      message: `The review of ${called(map)} was due on ${due}: hold it against reality, and set the date anew.`,
      range,
      fixes: [{ does: { kind: 'reviewed', what: today }, safe: false, edits: [{ range, text: today }] }],
    };
  },
};
