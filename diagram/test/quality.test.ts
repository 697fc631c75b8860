import { expect, test } from 'vitest';
import { createElk } from '../src/elk.ts';
import { drawMap } from '../src/index.ts';
import { measureQuality } from '../src/quality.ts';
import { generateMaps } from './fixtures/generate-map.ts';
import { giftShop } from './fixtures/gift-shop.ts';
import { oddMaps } from './fixtures/odd-maps.ts';
import { scripts } from './fixtures/scripts.ts';

const elk = createElk();
const maps = [giftShop, ...Object.values(oddMaps), ...Object.values(scripts), ...generateMaps()];

test.each(maps.map((map) => [map.id, map] as const))('nothing is in the way of anything: %s', async (_, map) => {
  const { overlaps, outOfStage, throughCards, labelHits } = measureQuality(await drawMap(map, elk));
  expect({ overlaps, outOfStage, throughCards, labelHits }).toEqual({
    overlaps: 0,
    outOfStage: 0,
    throughCards: 0,
    labelHits: 0,
  });
});
