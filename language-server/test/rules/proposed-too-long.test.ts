import { testRule } from './test-rule.ts';

// Today is 2026-06-30.
const map = (status: string): string =>
  `persona p "P"\njourney j "J" { stage "S" { touchpoint "A" } opportunity "O" { solution "X" { ${status} } } }`;
const said = (since: string, days: number): string =>
  `The solution "X" is proposed since ${since}, for ${days} days: plan it, or drop it.`;

testRule('proposed-too-long', [
  { name: '180 days', text: map('status proposed 2026-01-01') },
  {
    name: '181 days',
    text: map('⟦status proposed 2025-12-31⟧'),
    messages: [said('2025-12-31', 181)],
    severities: ['info'],
  },
  {
    name: 'a month counts from its last day',
    text: map('⟦status proposed 2025-12⟧'),
    messages: [said('2025-12', 181)],
  },
  { name: 'a month whose first day is long ago', text: map('status proposed 2026-01') },
  { name: 'a year counts from its last day', text: map('⟦status proposed 2025⟧'), messages: [said('2025', 181)] },
  { name: 'this year', text: map('status proposed 2026') },
  { name: 'the days can be chosen, from above', text: map('status proposed 2026-06-29'), options: { days: 1 } },
  {
    name: 'the days can be chosen, from below',
    text: map('⟦status proposed 2026-06-29⟧'),
    options: { days: 0 },
    messages: [said('2026-06-29', 1)],
  },
  { name: 'no date', text: map('status proposed') },
  { name: 'no date of the calendar', text: map('status proposed 2020-02-30') },
  ...['planned', 'live', 'measured', 'dropped'].map((status) => ({
    name: `${status} for long`,
    text: map(`status ${status} 2020`),
  })),
]);
