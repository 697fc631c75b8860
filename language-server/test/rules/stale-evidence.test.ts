import { testRule } from './test-rule.ts';

// Today is 2026-06-30.
const source = (facts: string): string => `source s "S" ${facts}\n`;
const said = (date: string, months = 24): string =>
  `The source "S" is more than ${months} months old (${date}): ask again, or look for a newer one.`;

testRule('stale-evidence', [
  { name: 'two years to the day', text: source('interview 2024-06-30') },
  {
    name: 'a day more, in a shared file',
    text: source('interview ⟦2024-06-29⟧ sample 5'),
    messages: [said('2024-06-29')],
    severities: ['warning'],
    alone: true,
  },
  { name: 'a month counts from its last day', text: source('2024-06') },
  { name: 'the month before', text: source('⟦2024-05⟧'), messages: [said('2024-05')] },
  { name: 'a year counts from its last day', text: source('2024') },
  { name: 'the year before', text: source('⟦2023⟧'), messages: [said('2023')] },
  {
    name: 'the months can be chosen, from below',
    text: source('⟦2026-05-29⟧'),
    options: { months: 1 },
    messages: [said('2026-05-29', 1)],
  },
  { name: 'the months can be chosen, from above', text: source('2026-05-30'), options: { months: 1 } },
  { name: 'no date', text: source('interview') },
  { name: 'no date of the calendar', text: source('2001-13') },
]);
