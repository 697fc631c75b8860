import { expect, test } from 'vitest';
import { drawMap } from '../../src/draw-map.ts';
import { createElk } from '../../src/elk.ts';
import { pairOf } from '../../src/pairing.ts';
import { namesOf } from '../../viewer/active-filters.ts';
import { choicesOf, within } from '../../viewer/filters.ts';
import { toolWordsOf } from '../../viewer/words.ts';
import { giftShop } from '../fixtures/gift-shop.ts';
import { sayEverything } from '../fixtures/say-everything.ts';

const choices = choicesOf(giftShop, {});

test('filters that a map does not know are left alone, and those that leave nothing out are none', () => {
  expect(within({ personas: ['anna', 'nobody'], channel: 'fax', path: 'gone' }, choices)).toEqual({
    personas: ['anna'],
  });
  expect(within({ personas: ['nobody'], lanes: choices.lanes.map(({ id }) => id) }, choices)).toEqual({});
  expect(within({ lanes: [] }, choices)).toEqual({ lanes: [] });
});

test('what the host has settled is not offered', () => {
  const settled = choicesOf(giftShop, {
    personas: ['anna'],
    channel: 'web',
    lanes: ['emotions'],
    arrangement: 'compact',
  });
  expect(settled).toMatchObject({ personas: [], channels: [], arrangements: false });
  expect(settled.lanes).toEqual([{ id: 'emotions', label: 'Emotions' }]);
});

test('the lanes that are offered are those that are drawn', async () => {
  for (const map of [giftShop, sayEverything(giftShop)]) {
    const all = await drawMap(map, createElk());
    const { lanes } = choicesOf(map, {});
    expect(lanes.length).toBeGreaterThan(5);
    for (const { id } of lanes) {
      const others = await drawMap(map, createElk(), { lanes: lanes.map((lane) => lane.id).filter((it) => it !== id) });
      expect([id, others.shapes.length < all.shapes.length]).toEqual([id, true]);
    }
    const only = await drawMap(map, createElk(), { lanes: lanes.map(({ id }) => id) });
    expect(only.shapes.map(({ id }) => id)).toEqual(all.shapes.map(({ id }) => id));
  }
});

test('what is chosen is told in words', () => {
  const chosen = { personas: ['anna'], channel: 'web', lanes: ['emotions', 'pains'], arrangement: 'compact' } as const;
  expect(namesOf(toolWordsOf(), choices, chosen).map(([, name]) => name)).toEqual([
    'Anna, last-minute buyer',
    'Website',
    '2 of 10 lanes',
    'Compact',
  ]);
});

test('a journey and the one that changes it are a pair, from either side', () => {
  const future = { ...giftShop, id: 'tomorrow', state: 'future', of: { journey: 'buyGift', label: '' } } as const;
  const pair = { current: giftShop, future };
  expect(pairOf([giftShop, future], giftShop)).toEqual(pair);
  expect(pairOf([giftShop, future], future)).toEqual(pair);
  expect(pairOf([giftShop], giftShop)).toBeUndefined();
  expect(pairOf([future], future)).toBeUndefined();
});

test('what is not on the highlighted channel stands back', async () => {
  const { shapes } = await drawMap(giftShop, createElk(), { channel: 'web' });
  const back = (kind: string) => shapes.filter((shape) => shape.kind === kind && shape.faded).map(({ id }) => id);
  expect(back('card')).toContain('cjm.buyGift.stories');
  expect(back('card')).not.toContain('cjm.buyGift.finder');
  expect(back('stage')).toEqual([]);
  const [known, unknown] = [shapes, (await drawMap(giftShop, createElk(), { channel: 'fax' })).shapes];
  expect(unknown.some(({ faded }) => faded)).toBe(false);
  expect(unknown.map(({ id }) => id)).toEqual(known.map(({ id }) => id));
});
