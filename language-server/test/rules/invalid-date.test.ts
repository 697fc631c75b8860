import { testRule } from './test-rule.ts';

const source = (date: string): string => `source talks "Talks" interview ${date}\n`;
const reviewed = (text: string): string =>
  `persona p "P"\njourney j "J" {\n  stage "S" { touchpoint "T" }\n  reviewed ${text}\n}\n`;
const no = (date: string, write = '2026, 2026-05 or 2026-05-14'): string =>
  `"${date}" is no date of the calendar: write ${write}.`;
const future = (date: string): string => `The source "Talks" is from the future (${date}): nothing can rest on it yet.`;

testRule('invalid-date', [
  ...['2026', '2026-06', '2026-06-30', '2024-02-29', '1999-12-31'].map((date) => ({
    name: `${date} is a date of the past or of today`,
    text: source(date),
  })),
  ...['2026-02-29', '2026-13', '2026-00', '2026-06-31', '2026-04-00', '99', '20260', '2026.5', '-5'].map((date) => ({
    name: `${date} is none`,
    text: source(`⟦${date}⟧`),
    messages: [no(date)],
    fixed: null,
    alone: true,
  })),
  {
    name: 'a month and day of one digit are one mistake, with its fix',
    text: source('⟦2026-5-4⟧ sample 12'),
    messages: [no('2026-5-4', '2026-05-04')],
    fixed: source('2026-05-04 sample 12'),
    safe: true,
    alone: true,
  },
  {
    name: 'a month of one digit',
    text: source('⟦2026-5⟧'),
    messages: [no('2026-5', '2026-05')],
    fixed: source('2026-05'),
  },
  { name: 'one that no zero mends', text: source('⟦2026-2-30⟧'), messages: [no('2026-2-30')], fixed: null },
  ...['2027', '2026-07', '2026-07-01'].map((date) => ({
    name: `a source of ${date}: its first day is after today, 30 June 2026`,
    text: source(`⟦${date}⟧`),
    messages: [future(date)],
    alone: true,
  })),
  {
    name: 'a review and a status may lie ahead, and must be dates',
    text: `${reviewed('⟦2026-06-99⟧ every 6 months')}journey k "K" { reviewed 2030 opportunity "O" { solution "S" { status planned 2027-01 } solution "T" { status live ⟦2026-99⟧ } } }\n`,
    messages: [no('2026-06-99'), no('2026-99')],
  },
  ...['6 months', '1 week', '1 day', '90 days'].map((interval) => ({
    name: `every ${interval}`,
    text: reviewed(`2026-06-30 every ${interval}`),
  })),
  ...['0', '-3', '1.5'].map((count) => ({
    name: `every ${count} months is no interval`,
    text: reviewed(`2026-06-30 every ⟦${count}⟧ months`),
    messages: [`A review can't be due "every ${count} months": write a whole number from 1.`],
    alone: true,
  })),
]);
