import { describe, expect, test } from 'vitest';
import { today } from '../../src/today.ts';
import { readMap } from '../read.ts';
import { errorsOf, who } from './ask.ts';

const source = (date: string): string => `source s "S" interview ${date}\n${who}journey j "J" from s { }`;

describe('`2026`, `2026-05` or `2026-05-14`', () => {
  test.each(['2026', '2026-05', '2026-05-14'])('%s is kept as written', async (date) => {
    const map = await readMap(source(date));
    expect(map.sources.map((each) => each.date)).toEqual([date]);
    expect(await errorsOf(source(date))).toEqual([]);
  });

  test.each(['2026-13', '2026-02-29', '2026-5', '26'])('%s is no date', async (date) => {
    expect(await errorsOf(source(date))).toEqual(['invalid-date']);
  });
});

describe('a source is from the future if its first day is after today', () => {
  test.each([
    ['2026-06-30', []],
    ['2026-06', []],
    ['2026', []],
    ['2026-07-01', ['invalid-date']],
    ['2026-07', ['invalid-date']],
    ['2027', ['invalid-date']],
  ])('%s, seen from 30 June 2026', async (date, errors) => {
    expect(await errorsOf(source(date))).toEqual(errors);
  });
});

describe('today is the UTC date, or what is given', () => {
  test('the date of the world in the form of dates', () => {
    expect(today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('`CJM_TODAY` says it', () => {
    const before = process.env.CJM_TODAY;
    process.env.CJM_TODAY = '2020-01-02';
    try {
      expect(today()).toBe('2020-01-02');
    } finally {
      if (before === undefined) delete process.env.CJM_TODAY;
      else process.env.CJM_TODAY = before;
    }
  });
});

describe('`reviewed DATE every N …`', () => {
  test.each([
    ['2026-06-30 every 6 months', { count: 6, unit: 'months' }],
    ['2026-06-30 every 1 month', { count: 1, unit: 'months' }],
    ['2026-06 every 2 weeks', { count: 2, unit: 'weeks' }],
    ['2026-06 every 1 week', { count: 1, unit: 'weeks' }],
    ['2026 every 90 days', { count: 90, unit: 'days' }],
    ['2026 every 1 day', { count: 1, unit: 'days' }],
    ['2026-06-30', undefined],
  ])('%s', async (text, every) => {
    const { reviewed } = await readMap(`journey j "J" { reviewed ${text} }`);
    expect(reviewed).toEqual({ date: text.split(' ')[0], ...(every && { every }) });
    expect(await errorsOf(`journey j "J" { reviewed ${text} }`)).toEqual([]);
  });

  test.each(['0 months', '-1 week', '1.5 days'])('every %s is an error, and no interval', async (interval) => {
    const text = `journey j "J" { reviewed 2026-06-30 every ${interval} }`;
    expect(await errorsOf(text)).toEqual(['invalid-date']);
    expect((await readMap(text)).reviewed).toEqual({ date: '2026-06-30' });
  });
});
