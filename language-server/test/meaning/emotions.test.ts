import { type CurveFigures, curveFigures, curveOf, routeFigures, routesOf } from '@cjm/grammar/figures';
import type { JourneyMap } from '@cjm/grammar/model';
import { describe, expect, test } from 'vitest';
import { readMap } from '../read.ts';
import { errorsOf, feelings, only, placeOf, who } from './ask.ts';

const journey = (text: string): string => `${who}journey j "J" for anna, boris { ${text} }`;
const at = (text: string): string => journey(`stage "S" { touchpoint "A" { ${text} } }`);

/** Anna's curve over touchpoints with these feelings; a blank has none, a dash is one that she does not pass. */
function curve(...values: readonly (number | '' | '-')[]): Promise<JourneyMap> {
  const places = values.map((value, index) => {
    if (value === '-') return `touchpoint "${index}" for boris { emotion 2 for boris }`;
    return `touchpoint "${index}" { ${value === '' ? '' : `emotion ${value}`} }`;
  });
  return readMap(journey(`stage "S" { ${places.join(' ')} }`));
}

function figures(map: JourneyMap): CurveFigures {
  const found = routeFigures(map).find(({ persona }) => persona === 'persona:anna')?.curve;
  if (!found) throw new Error('Anna has no curve');
  return found;
}

const runs = (map: JourneyMap): number[][] =>
  curveOf(only(routesOf(map, 'persona:anna')), 'persona:anna').map((run) => run.map(({ emotion }) => emotion.value));

describe('at most one per persona and touchpoint; one with `for` beats one without; two equals are an error', () => {
  test.each(['emotion 1 emotion -2 for anna', 'emotion -2 for anna emotion 1'])('%s', async (text) => {
    expect(feelings(placeOf(await readMap(at(text)), 'A'))).toEqual({ anna: -2, boris: 1 });
    expect(await errorsOf(at(text))).toEqual([]);
  });

  test.each(['emotion 1 emotion 2', 'emotion 1 for anna emotion 2 for boris, anna'])('%s is an error', async (text) => {
    expect(await errorsOf(at(text))).toEqual(['duplicate-emotion']);
  });

  test('of two equals the first counts', async () => {
    expect(feelings(placeOf(await readMap(at('emotion 1 emotion 2')), 'A'))).toEqual({ anna: 1, boris: 1 });
  });
});

describe("a stage's default serves each of its touchpoints that has none", () => {
  test('for each persona by itself', async () => {
    const map = await readMap(
      journey(
        'stage "S" { emotion 0.5 "fine" emotion 2 for boris touchpoint "A" touchpoint "B" { emotion -1 for boris } step "C" { emotion 0 } }',
      ),
    );
    expect(['A', 'B', 'C'].map((label) => feelings(placeOf(map, label)))).toEqual([
      { anna: 0.5, boris: 2 },
      { anna: 0.5, boris: -1 },
      { anna: 0, boris: 0 },
    ]);
    expect(placeOf(map, 'B').emotions[0]?.word).toBe('fine');
  });

  test('not for those who do not pass', async () => {
    const map = await readMap(journey('stage "S" { emotion 1 touchpoint "A" for anna }'));
    expect(feelings(placeOf(map, 'A'))).toEqual({ anna: 1 });
  });

  test('not in another stage', async () => {
    const map = await readMap(journey('stage "S" { emotion 1 } stage "T" { touchpoint "A" }'));
    expect(feelings(placeOf(map, 'A'))).toEqual({});
  });
});

describe('−2 … +2, decimals for measured means; a blank is not a zero', () => {
  test.each([
    ['-2', -2],
    ['+1.35', 1.35],
    ['0', 0],
    ['+7', 2],
    ['-2.5', -2],
  ])('emotion %s', async (written, value) => {
    expect(feelings(placeOf(await readMap(at(`emotion ${written}`)), 'A'))).toEqual({ anna: value, boris: value });
  });

  test('a blank', async () => {
    expect(placeOf(await readMap(at('')), 'A').emotions).toEqual([]);
  });
});

describe('what a curve says', () => {
  test('the mean is unweighted', async () => {
    expect(figures(await curve(2, -1, '', 0, '-')).mean).toBeCloseTo(1 / 3);
  });

  test('the peak is the largest |value|, the later wins', async () => {
    const { peak } = figures(await curve(1.5, -1.5, 1));
    expect([peak.place.label, peak.emotion.value]).toEqual(['1', -1.5]);
  });

  test('the end is the last, wherever a gap follows', async () => {
    const { end, peakEnd } = figures(await curve(-2, 1, ''));
    expect([end.place.label, end.emotion.value, peakEnd]).toEqual(['1', 1, -0.5]);
  });

  test('no line crosses a gap; one who does not pass leaves none', async () => {
    expect(runs(await curve(1, '', 0, '-', 2))).toEqual([[1], [0, 2]]);
  });

  test('neighbours are consecutive points without a gap between them', async () => {
    expect(figures(await curve(2, '', -2)).deepestDrop).toBeUndefined();
    expect(figures(await curve(2, '-', -2)).deepestDrop?.depth).toBe(4);
  });

  test('nothing is said where no feeling is known', async () => {
    expect(routeFigures(await curve('', '')).map((route) => route.curve)).toEqual([undefined, undefined]);
    expect(curveFigures([])).toBeUndefined();
  });
});

describe('order is the order written, or that of a path', () => {
  const three =
    'stage "S" { touchpoint a "A" { emotion 0 } touchpoint b "B" { emotion 1 } } stage "T" { touchpoint c "C" { emotion 2 } }';

  test('where a persona has paths, what is said of its curve is said for each path, else for the written order', async () => {
    const map = await readMap(journey(`${three} path back for anna: c -> a path there for anna: a -> c`));
    const ends = routeFigures(map).map(({ persona, path, curve: said }) => [persona, path, said?.end.place.label]);
    expect(ends).toEqual([
      ['persona:anna', 'path:back', 'A'],
      ['persona:anna', 'path:there', 'C'],
      ['persona:boris', undefined, 'C'],
    ]);
  });
});
