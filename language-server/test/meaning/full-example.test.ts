import { expect, test } from 'vitest';
import { firstMap, fullExample, shop } from '../../../grammar/test/canonical-maps.ts';
import { read } from '../read.ts';
import { bare, placeOf } from './ask.ts';

test('the full example of the language has no error', async () => {
  const { findings } = await read(fullExample, { 'shop.cjm': shop });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const others = findings.map(({ rule, message }) => `${rule} ${message}`);
  expect(others).toEqual([
    'unused-declaration The channel "Courier" is not used by any journey: use it or remove it.',
    expect.stringMatching(/^require-evidence 6 of 7 feelings have no source/),
    'no-after-purchase The journey ends with the purchase, in "Checkout": add what the customer meets after it.',
    'metric-without-target "Items in the basket" is at 1.4, and nobody says if that is good: add the target.',
  ]);
});

test('and means what it says', async () => {
  const { maps } = await read(fullExample, { 'shop.cjm': shop });
  const [map] = maps;
  if (!map) throw new Error('there is no map');
  expect(bare(map.personas.map(({ id }) => id))).toEqual(['anna', 'boris']);
  expect(bare(map.channels.map(({ id }) => id))).toEqual(['app', 'phone']);
  expect(map.actors.map(({ label }) => label).toSorted()).toEqual([
    "Carrier's tariff service",
    'Customer support',
    'E-commerce',
  ]);
  expect(map.opportunities[0]?.answers).toEqual(['pain:lateFee', 'persona:anna/need:fullPrice']);
  expect(placeOf(map, 'Is called back')).toMatchObject({ personas: ['persona:boris'], channels: ['channel:phone'] });
  expect(map.moves.map(({ from, to, share }) => [bare([from])[0], bare([to])[0], share])).toEqual([
    ['ad', 'landing', undefined],
    ['tip', 'delivery', undefined],
    ['landing', 'delivery', undefined],
    ['delivery', 'paid', 66],
    ['delivery', 'exit', 34],
    ['paid', 'call', undefined],
  ]);
});

test('the first map of a newcomer has no finding at all', async () => {
  const { findings, maps } = await read(firstMap);
  expect(findings).toEqual([]);
  expect(maps).toHaveLength(1);
});
