import { flowOf } from '@cjm/grammar/figures';
import { describe, expect, test } from 'vitest';
import { readMap } from '../read.ts';
import { errorsOf, who } from './ask.ts';

const journey = (text: string): string =>
  `${who}journey j "J" { stage "S" { touchpoint a "A" touchpoint b "B" touchpoint c "C" } ${text} }`;
const reach = async (text: string): Promise<(number | undefined)[]> =>
  [...flowOf(await readMap(journey(text))).values()].map((flow) => flow.reach && Math.round(flow.reach * 1000) / 1000);

describe('those leaving one touchpoint are at most 100 %', () => {
  test.each(['move a -> b 60% move a -> c 41%', 'move a -> exit 101%', 'move a -> b -20%'])(
    '%s is an error',
    async (text) => {
      expect(await errorsOf(journey(text))).toEqual(['share-over-100']);
    },
  );

  test('a share that can not be is not known', async () => {
    const map = await readMap(journey('move a -> b 140% move b -> c -5% move c -> exit 100%'));
    expect(map.moves.map((move) => move.share)).toEqual([undefined, undefined, 100]);
  });

  test('nor is that of a persona', async () => {
    const text =
      'persona a "A" { share 140% } persona b "B" { share -1% } persona c "C" { share 40.5% } journey j "J" { }';
    expect(await errorsOf(text)).toEqual(['share-over-100']);
    expect((await readMap(text)).personas.map((persona) => persona.share)).toEqual([undefined, undefined, 40.5]);
  });
});

describe('an unstated remainder is unknown, not a loss', () => {
  test('nobody is lost without an exit', async () => {
    const flow = flowOf(await readMap(journey('move a -> b 60%')));
    expect(flow.get('touchpoint:a')).toEqual({ reach: 1, leaving: 0, loss: 0 });
  });
});

describe('the only way out of a touchpoint carries 100 % if unmeasured', () => {
  test('on', async () => {
    expect(await reach('')).toEqual([1, 1, 1]);
  });

  test('one of two ways out is unknown', async () => {
    expect(await reach('move a -> c')).toEqual([1, 0, 1]);
    expect(await reach('move a -> b move a -> c 30%')).toEqual([1, undefined, undefined]);
  });
});

describe('entries are the starts of the paths, else the first touchpoint; the split between several is unknown', () => {
  test('one start', async () => {
    expect(await reach('path p: b -> c path q: b -> a')).toEqual([undefined, 1, undefined]);
    expect(await reach('path p: b -> c')).toEqual([0, 1, 1]);
  });

  test('several', async () => {
    expect(await reach('path p: a -> c path q: b -> c')).toEqual([undefined, undefined, undefined]);
  });
});

describe('reach solves the linear flow, loops included', () => {
  test('who comes back is counted again', async () => {
    expect(await reach('move a -> b 100% move b -> a 50% move b -> c 50%')).toEqual([2, 2, 1]);
  });

  test('where it depends on something unknown it is undefined', async () => {
    expect(await reach('move a -> b 50% move a -> exit')).toEqual([1, 0.5, 0.5]);
    expect(await reach('move a -> b move a -> exit 20%')).toEqual([1, undefined, undefined]);
  });
});
