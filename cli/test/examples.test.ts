import { fileURLToPath } from 'node:url';
import { drawMap, type View } from '@cjm/diagram';
import { createElk } from '@cjm/diagram/elk';
import { entryFaults } from '@cjm/diagram/entry-faults';
import { measureQuality } from '@cjm/diagram/quality';
import { expect, test } from 'vitest';
import { checkInputs } from '../src/inputs/check-inputs.ts';
import { createFakeWorld } from './fake-world.ts';

const elk = createElk();
const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const { files } = await checkInputs([examples], { today: '2026-06-30' }, 'drawn', createFakeWorld());
const maps = files.flatMap(({ path, maps }) => maps.map((map) => ({ title: `${path}: ${map.label}`, map })));

test.each(maps)('nothing is in the way of anything: $title', async ({ map }) => {
  const current = maps.find((other) => other.map.id === map.of?.journey)?.map;
  const views: readonly View[] = [
    {},
    { arrangement: 'compact' },
    { arrangement: 'swimlanes' },
    ...map.personas.map(({ id }): View => ({ personas: [id] })),
    ...map.paths.map(({ id }): View => ({ path: id })),
    ...(current ? [{ against: current }] : []),
  ];
  for (const view of views) {
    const scene = await drawMap(map, elk, view);
    const { overlaps, outOfStage, outOfLane, throughCards, labelHits } = measureQuality(scene);
    expect({ view, overlaps, outOfStage, outOfLane, throughCards, labelHits, entries: entryFaults(scene) }).toEqual({
      view,
      overlaps: 0,
      outOfStage: 0,
      outOfLane: 0,
      throughCards: 0,
      labelHits: 0,
      entries: [],
    });
  }
});
