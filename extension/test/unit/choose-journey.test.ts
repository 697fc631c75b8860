import type { JourneyMap } from '@cjm/grammar/model';
import { describe, expect, test } from 'vitest';
import { emptyMap } from '../../../grammar/test/empty-map.ts';
import { chooseJourney, journeyAt } from '../../webview/choose-journey.ts';

const journey = (id: string, first: number, last: number): JourneyMap => ({
  ...emptyMap(id),
  range: { start: { line: first, character: 0 }, end: { line: last, character: 1 } },
});

const maps = [journey('a', 2, 5), journey('b', 7, 9)];
const at = (line: number, character = 0) => ({ line, character });

describe('journeyAt', () => {
  test.each([
    [at(2), 'a'],
    [at(5, 1), 'a'],
    [at(5, 2), undefined],
    [at(6), undefined],
    [at(8, 80), 'b'],
  ])('%o stands in %s', (position, expected) => {
    expect(journeyAt(maps, position)?.id).toBe(expected);
  });
});

describe('chooseJourney', () => {
  test('keeps the one that is shown', () => expect(chooseJourney(maps, 'b', at(3))?.id).toBe('b'));
  test('takes the one at the cursor when the shown one is gone', () =>
    expect(chooseJourney(maps, 'renamed', at(8))?.id).toBe('b'));
  test('takes the first otherwise', () => expect(chooseJourney(maps, undefined, at(0))?.id).toBe('a'));
  test('has none to choose without journeys', () => expect(chooseJourney([], 'a', at(0))).toBeUndefined());
});
