import { describe, expect, test } from 'vitest';
import { entriesBelow } from '../../src/journeys/entry.ts';
import { fits, isFiltering, noFilter, personasOf, readFilter } from '../../src/journeys/filter.ts';
import { journeyAt, toJourneys } from '../../src/journeys/journey.ts';
import { describeFilter, describeJourney, signed, tellJourney } from '../../src/journeys/wording.ts';
import { anna, boris, madeUpJourney } from './made-up-journey.ts';

const overdue = { date: '2026-01', due: '2026-02-28', overdue: true };
const range = (first: number, last: number) => ({
  start: { line: first, character: 0 },
  end: { line: last, character: 1 },
});

describe('the list', () => {
  test('goes by file and then by text, whatever came first', () => {
    const { uri: _uri, ...journey } = madeUpJourney();
    const files = [
      { uri: 'file:///b.cjm', journeys: [{ ...journey, id: 'z' }, journey] },
      { uri: 'file:///a.cjm', journeys: [journey] },
    ];
    expect(toJourneys(files).map(({ uri, id }) => [uri, id])).toEqual([
      ['file:///a.cjm', 'journey:buy'],
      ['file:///b.cjm', 'z'],
      ['file:///b.cjm', 'journey:buy'],
    ]);
  });

  test.each([
    [0, 'today'],
    [5, 'today'],
    [11, 'today'],
    [12, 'tomorrow'],
    [99, 'tomorrow'],
  ])('in line %i of a file with two, the one at hand is %s', (line, id) => {
    const two = [
      madeUpJourney({ id: 'today', range: range(2, 9) }),
      madeUpJourney({ id: 'tomorrow', range: range(12, 20) }),
    ];
    expect(journeyAt(two, 'file:///maps/shop.cjm', { line, character: 0 })?.id).toBe(id);
    expect(journeyAt(two, 'file:///maps/other.cjm', { line, character: 0 })).toBeUndefined();
  });

  test('tells below a journey who takes it, what is found and when it was reviewed', () => {
    const journey = madeUpJourney({
      personas: [anna, boris],
      findings: { errors: 0, warnings: 1, infos: 0 },
      review: overdue,
    });
    expect(entriesBelow({ kind: 'journey', journey }).map(({ kind }) => kind)).toEqual([
      'persona',
      'persona',
      'findings',
      'review',
    ]);
    expect(entriesBelow({ kind: 'findings', journey })).toEqual([]);
    expect(entriesBelow({ kind: 'journey', journey: madeUpJourney() })).toEqual([]);
  });
});

describe('the filter', () => {
  const journeys = [
    madeUpJourney({ id: 'plain', personas: [anna] }),
    madeUpJourney({ id: 'future', personas: [boris], state: 'future' }),
    madeUpJourney({ id: 'found', personas: [anna, boris], findings: { errors: 0, warnings: 0, infos: 1 } }),
    madeUpJourney({ id: 'late', review: overdue }),
  ];

  test.each([
    [{}, ['plain', 'future', 'found', 'late']],
    [{ personas: ['Anna'] }, ['plain', 'found']],
    [{ personas: ['Anna', 'Boris'] }, ['plain', 'future', 'found']],
    [{ states: ['future' as const] }, ['future']],
    [{ withFindings: true }, ['found']],
    [{ overdue: true }, ['late']],
    [{ personas: ['Boris'], states: ['current' as const] }, ['found']],
    [{ personas: ['Boris'], overdue: true }, []],
  ])('%o leaves %o', (wanted, expected) => {
    const filter = { ...noFilter, ...wanted };
    expect(journeys.filter((journey) => fits(journey, filter)).map(({ id }) => id)).toEqual(expected);
    expect(isFiltering(filter)).toBe(expected.length < journeys.length);
  });

  test('offers every persona once', () => expect(personasOf(journeys)).toEqual(['Anna', 'Boris']));

  test('is as it was left, and none where what was kept is damaged', () => {
    const filter = { personas: ['Anna'], states: ['future' as const], withFindings: true, overdue: false };
    expect(readFilter(JSON.parse(JSON.stringify(filter)))).toEqual(filter);
    for (const kept of [undefined, null, 7, 'all', [], { personas: 'Anna', states: ['past'], overdue: 1 }]) {
      expect(readFilter(kept)).toEqual(noFilter);
    }
  });

  test('is told in a line', () => {
    expect(describeFilter({ personas: ['Anna'], states: ['future'], withFindings: true, overdue: true })).toBe(
      'Anna · To be · With findings · Review overdue',
    );
    expect(describeFilter(noFilter)).toBe('');
  });
});

describe('what is said of a journey', () => {
  const visible = (text: string) => text.replaceAll(/[\u2068\u2069]/g, '');

  test.each([
    [0.25, '+0.3'],
    [-1.5, '−1.5'],
    [2, '+2'],
    [0.04, '0'],
    [-0.04, '0'],
  ])('%d is written %s', (value, expected) => expect(signed(value)).toBe(expected));

  test('beside its label is what is looked for in a list', () => {
    const journey = madeUpJourney({ mean: 0.5, state: 'future', review: overdue, personas: [anna, boris] });
    expect(visible(describeJourney(journey))).toBe('+0.5 · to be · overdue · Anna, Boris');
    expect(describeJourney(madeUpJourney())).toBe('');
  });

  test('stays in order beside a label that runs from right to left', () => {
    expect(describeJourney(madeUpJourney({ label: 'رحلة', mean: 0.5 }))).toBe('\u2068+0.5\u2069');
  });

  test('in full is all that is known', () => {
    const journey = madeUpJourney({
      mean: 0.5,
      personas: [anna, boris],
      findings: { errors: 1, warnings: 2, infos: 0 },
      review: overdue,
    });
    expect(tellJourney(journey)).toEqual([
      'State: As is',
      'Mean emotion: +0.5',
      'Anna (mean +0.5, end −1)',
      'Boris',
      'Findings: 3 (errors: 1, warnings: 2)',
      'Reviewed: 2026-01 (overdue since 2026-02-28)',
    ]);
  });
});
