import type { Value } from '@cjm/grammar/model';
import { describe, expect, test } from 'vitest';
import { readMap } from '../read.ts';
import { errorsOf, only, who } from './ask.ts';

const metrics =
  'metric wait "Waiting" unit "min" lower\nmetric basket "Items in the basket"\nmetric rate "Rate" unit "%"\n';
const journey = (text: string): string =>
  `${metrics}${who}journey j "J" { metric wait 1 metric basket 1 metric rate 1 ${text} }`;

async function valueIn(written: string, metric = 'csat'): Promise<Value | undefined> {
  const map = await readMap(`${metrics}${who}journey j "J" { metric ${metric} ${written} }`);
  return only(map.measures).value;
}

describe('a number, `N%`, a ratio, or a duration with ranges', () => {
  test.each([
    ['1.4', 'number', 1.4, 1.4],
    ['-20', 'number', -20, -20],
    ['2..5', 'number', 2, 5],
    ['6.5%', 'percent', 6.5, 6.5],
    ['6.5 %', 'percent', 6.5, 6.5],
    ['2..3%', 'percent', 2, 3],
    ['312/4800', 'percent', 6.5, 6.5],
    ['2..5 min', 'duration', 120, 300],
    ['5..2 min', 'duration', 120, 300],
    ['90 s', 'duration', 90, 90],
    ['1.5 h', 'duration', 5400, 5400],
    ['1 day', 'duration', 86_400, 86_400],
    ['2 days', 'duration', 172_800, 172_800],
    ['1 week', 'duration', 604_800, 604_800],
    ['2 weeks', 'duration', 1_209_600, 1_209_600],
    ['1 month', 'duration', 2_629_746, 2_629_746],
    ['12 months', 'duration', 31_556_952, 31_556_952],
  ])('%s', async (written, kind, from, to) => {
    expect(await valueIn(written)).toEqual({ kind, from, to, text: written });
  });

  test('a ratio to nothing is no value, and an error', async () => {
    expect(await valueIn('5/0')).toBeUndefined();
    expect(await errorsOf(journey('metric csat 5/0'))).toEqual(['unit-mismatch']);
  });
});

describe("any other unit comes from the metric's declaration", () => {
  test('a plain number of a percentage is one', async () => {
    expect(await valueIn('6.5', 'rate')).toMatchObject({ kind: 'percent', from: 6.5 });
    expect(await valueIn('6.5', 'conversion')).toMatchObject({ kind: 'percent', from: 6.5 });
    expect(await valueIn('12', 'wait')).toMatchObject({ kind: 'number', from: 12 });
  });

  test('the metric tells it', async () => {
    const map = await readMap(journey(''));
    expect(map.metrics.map(({ name, unit, better }) => [name, unit, better])).toEqual([
      ['wait', 'min', 'lower'],
      ['basket', undefined, 'higher'],
      ['rate', '%', 'higher'],
    ]);
  });
});

describe('both sides of a target or result share the unit; a ratio counts as a percentage, durations are converted', () => {
  test.each([
    'metric conversion 312/4800 target 9%',
    'metric basket 90 s target 1 min',
    'metric basket 1 target 2..3',
    'opportunity "O" { result basket 1 week -> 3 days result conversion 1/2 -> 60% result csat +20% }',
  ])('%s', async (text) => {
    expect(await errorsOf(journey(text))).toEqual([]);
  });

  test.each([
    'metric csat 4 target 80%',
    'metric basket 5 min target 5',
    'opportunity "O" { result basket 1 -> 20% }',
    'opportunity "O" { result basket 5 }',
  ])('%s is an error', async (text) => {
    expect(await errorsOf(journey(text))).toEqual(['unit-mismatch']);
  });
});

describe('a metric has a value, an aim, or both', () => {
  test.each([
    ['metric csat 4.2', '4.2', undefined],
    ['metric csat target 4.5', undefined, '4.5'],
    ['metric csat 4.2 target 4.5', '4.2', '4.5'],
    ['metric csat', undefined, undefined],
  ])('%s', async (text, value, target) => {
    const measure = only((await readMap(`${who}journey j "J" { ${text} for anna }`)).measures);
    expect([measure.value?.text, measure.target?.text]).toEqual([value, target]);
    expect(measure.personas).toEqual(['persona:anna']);
  });
});

describe('metrics known without declaring them', () => {
  test.each([
    ['conversion', '%', 'higher'],
    ['csat', undefined, 'higher'],
    ['nps', undefined, 'higher'],
    ['ces', undefined, 'lower'],
    ['aov', undefined, 'higher'],
    ['retention', '%', 'higher'],
    ['roi', '%', 'higher'],
  ])('%s', async (name, unit, better) => {
    const metric = only((await readMap(`journey j "J" { metric ${name} 5 }`)).metrics);
    expect([metric.unit, metric.better]).toEqual([unit, better]);
    expect(metric.label).not.toBe(name);
  });

  test('a declaration of the name overrides it', async () => {
    const map = await readMap('metric ces "Effort, turned round" higher\njourney j "J" { metric ces 5 }');
    expect(map.metrics).toMatchObject([{ label: 'Effort, turned round', better: 'higher' }]);
  });

  test('so does an imported one', async () => {
    const map = await readMap('import "m.cjm"\njourney j "J" { metric nps 5 }', { 'm.cjm': 'metric nps "Ours"\n' });
    expect(map.metrics.map(({ label }) => label)).toEqual(['Ours']);
  });
});
