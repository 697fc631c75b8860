import { testRule } from './test-rule.ts';

// Today is 2026-06-30.
const map = (reviewed: string, head = 'journey j "J"'): string =>
  `persona p "P"\n${head} { ${reviewed} stage "S" { touchpoint "A" } }`;
const said = (due: string): string =>
  `The review of "J" was due on ${due}: hold it against reality, and set the date anew.`;

testRule('review-overdue', [
  { name: 'due today', text: map('reviewed 2026-06-20 every 10 days') },
  {
    name: 'due yesterday; the fix says it was done',
    text: map('reviewed ⟦2026-06-19⟧ every 10 days'),
    messages: [said('2026-06-29')],
    severities: ['warning'],
    fixed: map('reviewed 2026-06-30 every 10 days'),
    safe: false,
  },
  { name: 'weeks', text: map('reviewed ⟦2026-06-15⟧ every 2 weeks'), messages: [said('2026-06-29')] },
  { name: 'weeks, due today', text: map('reviewed 2026-06-16 every 2 weeks') },
  { name: 'months', text: map('reviewed ⟦2026-05-29⟧ every 1 month'), messages: [said('2026-06-29')] },
  { name: 'months, due today', text: map('reviewed 2026-05-30 every 1 month') },
  { name: 'months clamp to the end of the month', text: map('reviewed 2026-05-31 every 1 month') },
  {
    name: 'over the end of a year, and clamped',
    text: map('reviewed ⟦2024-11-30⟧ every 15 months'),
    messages: [said('2026-02-28')],
  },
  { name: 'a month counts from its last day', text: map('reviewed 2025-12 every 6 months') },
  {
    name: 'a month counts from its last day, overdue',
    text: map('reviewed ⟦2025-11⟧ every 6 months'),
    messages: [said('2026-05-30')],
  },
  { name: 'no interval', text: map('reviewed 2001-01-01') },
  { name: 'no date of the calendar', text: map('reviewed 2001-02-30 every 6 months') },
  { name: 'an interval without an end', text: map('reviewed 2001-01-01 every 99999999 months') },
  { name: 'no review', text: map('') },
  {
    name: 'strict: no review',
    text: map('', '⟦journey j "J"⟧'),
    preset: 'strict',
    messages: [
      '"J" does not say when it was last held against reality: add reviewed, with a date and every how many months.',
    ],
  },
]);
