import { curveFigures, curveOf, evidenceShare, flowOf, routeFigures, routesOf } from '@cjm/grammar/figures';
import { describe, expect, test } from 'vitest';
import { readMap } from './read.ts';

const map = (items: string) =>
  readMap(`persona a "A"\nchannel app "App"\nchannel shop "Shop"\njourney j "J" { ${items} }`);
const persona = 'persona:a';
const felt = (...values: (number | undefined)[]): string =>
  `stage s "S" { ${values.map((value, index) => `touchpoint t${index} "T${index}" ${value === undefined ? '' : `{ emotion ${value} }`}`).join(' ')} }`;

const figures = async (items: string) => {
  const drawn = await map(items);
  const [route] = routesOf(drawn, persona);
  return route && curveFigures(curveOf(route, persona));
};

describe('curve figures', () => {
  test('the mean is unweighted, the end is the last point', async () => {
    const found = await figures(felt(1, 2, -1.5));
    expect(found?.mean).toBeCloseTo(0.5);
    expect(found?.end.emotion.value).toBe(-1.5);
  });

  test('the peak is the largest absolute value, and of equals the later wins', async () => {
    expect((await figures(felt(1.5, -1.5, 1)))?.peak.emotion.value).toBe(-1.5);
    expect((await figures(felt(-2, 0, 2)))?.peak.emotion.value).toBe(2);
  });

  test('peak–end is the mean of both', async () => {
    expect((await figures(felt(-2, 1)))?.peakEnd).toBe(-0.5);
  });

  test('the deepest drop is between neighbours, and no gap lies between neighbours', async () => {
    const found = await figures(felt(2, undefined, -2, -1, -1.5));
    expect(found?.deepestDrop?.depth).toBe(0.5);
    expect((await figures(felt(-2, 0, 1)))?.deepestDrop).toBeUndefined();
  });

  test('a curve without points has no figures', async () => {
    expect(await figures(felt(undefined))).toBeUndefined();
  });

  test('what is said of a curve is said for each path', async () => {
    const drawn = await map(`${felt(2, -1, 1)} path p: t0 -> t1 path q: t1 -> t2`);
    expect(routeFigures(drawn).map(({ path, curve }) => [path, curve?.mean])).toEqual([
      ['path:p', 0.5],
      ['path:q', 0],
    ]);
  });
});

describe('flow', () => {
  const reach = async (items: string) => {
    const flow = flowOf(await map(items));
    return [...flow.values()].map((each) => each.reach && Math.round(each.reach * 1000) / 1000);
  };
  const abc = 'stage s "S" { touchpoint a "A" touchpoint b "B" touchpoint c "C" }';

  test('the only way out of a touchpoint carries all', async () => {
    expect(await reach(abc)).toEqual([1, 1, 1]);
  });

  test('measured shares multiply, an exit is a loss', async () => {
    const drawn = await map(`${abc} move a -> b 60% move a -> exit 40% move b -> c 50% move b -> exit 30%`);
    const flow = [...flowOf(drawn).values()];
    expect(flow.map((each) => each.reach)).toEqual([1, 0.6, 0.3]);
    expect(flow.map((each) => each.loss)).toEqual([0.4, 0.18, 0]);
  });

  test('loops are solved', async () => {
    expect(await reach(`${abc} move b -> a 50% move b -> c 50%`)).toEqual([2, 2, 1]);
  });

  test('what depends on something unmeasured is undefined', async () => {
    expect(await reach(`${abc} move a -> b 60% move a -> c`)).toEqual([1, 0.6, undefined]);
  });

  test('the split between several entries is unknown', async () => {
    expect(await reach(`${abc} path p: a -> c path q: b -> c`)).toEqual([undefined, undefined, undefined]);
  });

  test('a loop that nobody leaves has no answer', async () => {
    expect(await reach(`${abc} move a -> b 100% move b -> a 100%`)).toEqual([undefined, undefined, undefined]);
  });
});

describe('channel switches and evidence', () => {
  test('steps and touchpoints without a channel do not switch', async () => {
    const drawn = await map(
      `stage s "S" { touchpoint a "A" via app step b "B" touchpoint c "C" via app touchpoint d "D" via shop, app touchpoint e "E" via app }`,
    );
    expect(routeFigures(drawn)[0]?.channelSwitches).toBe(2);
  });

  test('the share of evidenced remarks leaves out notes and questions', async () => {
    const drawn = await readMap(
      `source talks "Talks" interview\njourney j "J" { stage s "S" { pain "x" from talks pain "y" note "n" question "q" } }`,
    );
    expect(evidenceShare(drawn)).toBe(50);
  });
});
