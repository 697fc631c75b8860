import { expect, test } from 'vitest';
import { createElk } from '../src/elk.ts';
import { entryFaults } from '../src/entry-faults.ts';
import { drawMap, type Scene, toSvg } from '../src/index.ts';
import type { LaneShape } from '../src/marks/lane.ts';
import { generateMaps } from './fixtures/generate-map.ts';
import { giftShop } from './fixtures/gift-shop.ts';
import { oddMaps } from './fixtures/odd-maps.ts';
import { sayEverything } from './fixtures/say-everything.ts';
import { scripts } from './fixtures/scripts.ts';

const elk = createElk();
const plain = [giftShop, ...Object.values(oddMaps), ...Object.values(scripts), ...generateMaps()];
const maps = [...plain, ...plain.map(sayEverything)];

const entriesOf = (scene: Scene) => scene.shapes.filter((shape) => shape.kind === 'entry');
const lanesOf = (scene: Scene) => scene.shapes.filter((shape) => shape.kind === 'lane');
const laneNamed = (scene: Scene, name: string): LaneShape | undefined =>
  lanesOf(scene).find(({ id }) => id === `${scene.id}..lane.${name}`);
const full = sayEverything(giftShop);

test.each(maps.map((map) => [map.id, map] as const))(
  'entries keep to themselves and in their lanes: %s',
  async (_, map) => {
    expect(entryFaults(await drawMap(map, elk))).toEqual([]);
  },
);

test('a lane that has nothing to say is left out', async () => {
  const names = lanesOf(await drawMap(giftShop, elk)).map(({ id }) => id.split('.').at(-1));
  expect(names).not.toContain('metrics');
  expect(names).not.toContain('backstage');
  expect(lanesOf(await drawMap(full, elk)).map(({ id }) => id.split('.').at(-1))).toEqual(
    expect.arrayContaining([
      'goals',
      'timeline',
      'metrics',
      'frontstage',
      'backstage',
      'support',
      'artifact',
      'owners',
    ]),
  );
});

test('the line of visibility is drawn once, between what customers see and what they do not', async () => {
  const scene = await drawMap(full, elk);
  const bounded = lanesOf(scene).filter(({ boundary }) => boundary);
  expect(bounded.map(({ id }) => id)).toEqual([laneNamed(scene, 'backstage')?.id]);
  expect(laneNamed(scene, 'frontstage')?.box.y).toBeLessThan(laneNamed(scene, 'backstage')?.box.y ?? 0);
});

test('a target is hit or missed in words', async () => {
  const svg = toSvg(await drawMap(full, elk), 'light');
  expect(svg).toContain('Target 8% · reached');
  expect(svg).toContain('Target 8% · missed');
});

test('only what may be followed becomes a link', async () => {
  const svg = toSvg(await drawMap(full, elk), 'light');
  expect(svg).toContain('href="https://tracker.example/SHOP-118"');
  expect(svg).not.toContain('href="javascript');
});

test('the sources are listed, and only what rests on others than usual is marked', async () => {
  const { sources } = full;
  const same = {
    ...full,
    stages: full.stages.map((stage) => ({
      ...stage,
      remarks: [],
      measures: [],
      touchpoints: stage.touchpoints.map((t) => ({
        ...t,
        measures: [],
        remarks: t.remarks.map((r) => ({ ...r, sources: ['source-0'] })),
      })),
    })),
    measures: [],
    opportunities: [],
  };
  const numbered = (scene: Scene) =>
    entriesOf(scene).filter(({ content }) =>
      content.blocks.some((b) => b.fragments.some((f) => f.fragment.sources.length > 0)),
    );
  const usual = await drawMap(same, elk);
  expect(numbered(usual)).toEqual([]);
  expect(toSvg(usual, 'light')).toContain('In the lanes, unless marked otherwise: 1');
  const mixed = toSvg(await drawMap(full, elk), 'light');
  for (const { label } of sources) expect(mixed).toContain(`>${label} · survey, 2026-05, n = `);
  expect(numbered(await drawMap(full, elk)).length).toBeGreaterThan(5);
});
