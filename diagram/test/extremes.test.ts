import type { JourneyMap } from '@cjm/grammar/model';
import { expect, test } from 'vitest';
import { createElk } from '../src/elk.ts';
import { drawMap, toSvg } from '../src/index.ts';
import { measureQuality } from '../src/quality.ts';
import { buildMap, type ShortMap } from './fixtures/build-map.ts';

// Each draws hundreds of touchpoints twice, and a small machine takes its time.
const elk = createElk();
const arrangements = ['compact', 'swimlanes'] as const;
const many = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));

/** So many touchpoints in one stage, in channels by turns. */
function oneStage(touchpoints: number, channels: number, moves?: ShortMap['moves'], label = 'Passes by'): JourneyMap {
  return buildMap({
    label: 'One stage',
    channels: many(channels, (i) => ({ id: `c${i}`, label: `Channel ${i}` })),
    stages: [
      {
        id: 's',
        label: 'S',
        touchpoints: many(touchpoints, (i) => ({ id: `t${i}`, label, via: [`c${(i * 7) % channels}`] })),
      },
    ],
    ...(moves ? { moves } : {}),
  });
}

const everyPair = many(14, (i) => many(14, (j) => [`t${i}`, `t${j}`, 'or else'] as const)).flat();
const extremes: Readonly<Record<string, JourneyMap>> = {
  'a thousand in a row': oneStage(1000, 3),
  'a thousand without moves': oneStage(1000, 3, []),
  'a choice among three hundred': oneStage(
    301,
    3,
    many(300, (i) => ['t0', `t${i + 1}`, `choice ${i}`]),
  ),
  'fifty channels': oneStage(120, 50),
  'from everywhere to everywhere': oneStage(
    14,
    3,
    everyPair.filter(([from, to]) => from !== to),
  ),
  'loops over everything': oneStage(60, 4, [
    ...many(59, (i) => [`t${i}`, `t${i + 1}`] as const),
    ...many(25, (i) => [`t${59 - i}`, `t${i}`, 'once more'] as const),
  ]),
};

test.each(Object.keys(extremes))('a sensible picture: %s', async (name) => {
  for (const arrangement of arrangements) {
    const map = extremes[name] ?? oneStage(1, 1);
    const scene = await drawMap(map, elk, { arrangement });
    const { overlaps, outOfStage, outOfLane, throughCards, labelHits } = measureQuality(scene);
    const touchpoints = map.stages.flatMap((stage) => stage.touchpoints);
    expect(scene.shapes.filter(({ kind }) => kind === 'card')).toHaveLength(touchpoints.length);
    expect({ arrangement, overlaps, outOfStage, outOfLane, throughCards, labelHits }).toEqual({
      arrangement,
      overlaps: 0,
      outOfStage: 0,
      outOfLane: 0,
      throughCards: 0,
      labelHits: 0,
    });
  }
});

test('a word that never ends is cut, and whole in its title', async () => {
  const word = 'x'.repeat(10_000);
  const map = oneStage(
    3,
    2,
    [
      ['t0', 't1', word],
      ['t0', 't2', word],
    ],
    word,
  );
  for (const arrangement of arrangements) {
    const scene = await drawMap(map, elk, { arrangement });
    const svg = toSvg(scene, 'light');
    expect(svg.split(`<title>${word}</title>`)).toHaveLength(6);
    expect(svg).not.toMatch(/<text[^>]*>x{301}/);
    expect(scene.width).toBeLessThan(2000);
  }
});
