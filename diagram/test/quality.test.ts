import { expect, test } from 'vitest';
import { createElk } from '../src/elk.ts';
import { drawMap } from '../src/index.ts';
import { measureQuality, type Quality } from '../src/quality.ts';
import { generateFlow } from './fixtures/generate-flow.ts';
import { generateMaps } from './fixtures/generate-map.ts';
import { giftShop } from './fixtures/gift-shop.ts';
import { oddMaps } from './fixtures/odd-maps.ts';
import { scripts } from './fixtures/scripts.ts';

const elk = createElk();
const arrangements = ['compact', 'swimlanes'] as const;
const maps = [giftShop, ...Object.values(oddMaps), ...Object.values(scripts), ...generateMaps()];

const faultsOf = ({ crossings: _, bends: __, ...faults }: Quality) => faults;
const none = { overlaps: 0, outOfStage: 0, outOfLane: 0, throughCards: 0, labelHits: 0 };

test.each(maps.map((map) => [map.id, map] as const))('nothing is in the way of anything: %s', async (_, map) => {
  for (const arrangement of arrangements) {
    const scene = await drawMap(map, elk, { arrangement });
    expect({ arrangement, ...faultsOf(measureQuality(scene)) }).toEqual({ arrangement, ...none });
  }
});

/** Crossings per map, on average, that a drawing may have: a reader follows the lines in spite of so many. */
const goals: readonly (readonly [(typeof arrangements)[number], size: number, crossings: number])[] = [
  ['compact', 8, 0.5],
  ['compact', 30, 1],
  ['compact', 100, 3],
  ['swimlanes', 8, 1],
  ['swimlanes', 30, 5],
  ['swimlanes', 100, 18],
  ['swimlanes', 300, 60],
];
/** The layout was tuned on others. */
const seeds = [23, 28, 33, 38, 39];

test.each(goals)('lines seldom cross: %s, %i touchpoints', async (arrangement, size, most) => {
  let crossings = 0;
  for (const seed of seeds) {
    const quality = measureQuality(await drawMap(generateFlow(size, seed), elk, { arrangement }));
    expect({ seed, ...faultsOf(quality) }).toEqual({ seed, ...none });
    crossings += quality.crossings;
  }
  expect(crossings / seeds.length).toBeLessThanOrEqual(most);
});
