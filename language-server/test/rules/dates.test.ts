import { describe, expect, test } from 'vitest';
import { after, daysBetween, lastDay } from '../../src/rules/dates.ts';

describe('the last day', () => {
  test.each([
    ['2026', '2026-12-31'],
    ['2026-01', '2026-01-31'],
    ['2026-12', '2026-12-31'],
    ['2024-02', '2024-02-29'],
    ['2026-02-01', '2026-02-01'],
    ['2026-02-28', '2026-02-28'],
  ])('of %s', (date, last) => {
    expect(lastDay(date)).toBe(last);
  });

  test.each(['2026-00', '2026-13', '2026-02-00', '2026-02-29', '26', '2026-1'])('%s is no date', (date) => {
    expect(lastDay(date)).toBeUndefined();
  });
});

test('days add up over many years', () => {
  expect(after('2000-01-01', 9000, 'days')).toBe('2024-08-22');
  expect(daysBetween('2000-01-01', '2024-08-22')).toBe(9000);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
])('%s and %i months', (date, count, then) => {
  expect(after(date, count, 'months')).toBe(then);
});

test('what lies beyond four digits of a year never comes', () => {
  expect(after('9999-12-01', 1, 'months')).toBe('9999-12-31');
});
