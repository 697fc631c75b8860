import { expect, test } from 'vitest';
import { createElk } from '../src/elk.ts';
import { right } from '../src/geometry.ts';
import { drawMap, type Scene, toSvg } from '../src/index.ts';
import { buildMap } from './fixtures/build-map.ts';
import { giftShop } from './fixtures/gift-shop.ts';
import { oddMaps } from './fixtures/odd-maps.ts';
import { sayEverything } from './fixtures/say-everything.ts';

const elk = createElk();
const full = sayEverything(giftShop);
const legendOf = (scene: Scene) =>
  scene.shapes.flatMap((shape) => (shape.kind === 'legend' ? shape.entries.map(({ sign }) => sign) : []));

const plain = buildMap({ label: 'Plain', stages: [{ id: 's', label: 'S', touchpoints: [{ id: 't', label: 'T' }] }] });

test('the legend explains what the picture shows, and nothing else', async () => {
  expect(legendOf(await drawMap(plain, elk))).toEqual([]);
  expect(legendOf(await drawMap(full, elk))).toEqual(
    expect.arrayContaining(['step', 'nested', 'back', 'exit', 'objective', 'feeling', 'severity', 'answers', 'truth']),
  );
  expect(legendOf(await drawMap(giftShop, elk, { lanes: ['emotions'] }))).toEqual(['feeling', 'gap']);
});

test('a card shows that it is a moment of truth, that it is told elsewhere in detail, and where links lead', async () => {
  const scene = await drawMap(full, elk);
  const cards = scene.shapes.filter((shape) => shape.kind === 'card');
  expect(cards.map(({ truth }) => truth !== undefined)).toEqual(cards.map((_, i) => i % 3 === 0));
  expect(cards.map(({ nested }) => nested)).toEqual(cards.map((_, i) => i % 7 === 0));
  const svg = toSvg(scene, 'light');
  expect(svg).toContain('<title>Moment of truth</title>');
  expect(svg).toContain('href="https://example.org/0"');
});

test('the head says state, owner, review and paths', async () => {
  const svg = toSvg(await drawMap(full, elk), 'light');
  for (const words of ['As it is', 'Reviewed 2026-05-14, every 1 month', 'Paths', '2 · 3 · 4 · 6']) {
    expect(svg).toContain(`>${words}`);
  }
  const future = { ...full, state: 'future' as const, of: { journey: 'journey:today', label: 'Today' } };
  expect(toSvg(await drawMap(future, elk), 'light')).toContain('>To be: changes “Today”</text>');
});

test.each(Object.entries({ ...oddMaps, giftShop }))('title and personas share the head: %s', async (_, map) => {
  const scene = await drawMap(map, elk);
  const cards = scene.shapes.flatMap((shape) => (shape.kind === 'persona' ? [shape.box] : []));
  const [header] = scene.shapes.filter((shape) => shape.kind === 'header');
  for (const box of cards) {
    expect(right(box)).toBeLessThanOrEqual(scene.width);
    for (const { x, y, paragraph } of header?.blocks ?? []) {
      const covers = x + paragraph.width > box.x && y + paragraph.height > box.y && y < box.y + box.height;
      expect(covers).toBe(false);
    }
  }
});

test('what is drawn is told in words, too', async () => {
  const { description } = await drawMap(full, elk);
  for (const words of ['Owner: ', 'Reviewed 2026-05-14', 'pain (high): ', 'moment of truth', 'backstage: ', 'Path ']) {
    expect(description).toContain(words);
  }
  expect(description).toMatch(/6\.5% target|target 8% (reached|missed)/);
});

test('the card of a persona whose name reads from the right has its signs at that side', async () => {
  const of = (label: string, goal: string) => ({ id: label, label, goals: [goal] });
  const map = buildMap({
    label: 'Two scripts',
    personas: [of('Anna', 'Be there in time'), of('أمينة', 'أن تستلم دون أن تزعج أحدا')],
    stages: [{ id: 's', label: 'S', touchpoints: [{ id: 't', label: 'T' }] }],
  });
  const cards = (await drawMap(map, elk)).shapes.filter((shape) => shape.kind === 'persona');
  const sides = cards.map(({ box, mirrored, facts }) => ({
    mirrored,
    icons: facts.map(({ x }) => (x < box.x + box.width / 2 ? 'left' : 'right')),
  }));
  expect(sides).toEqual([
    { mirrored: false, icons: ['left'] },
    { mirrored: true, icons: ['right'] },
  ]);
  for (const { box, facts } of cards) {
    for (const { words } of facts) {
      expect(words.x).toBeGreaterThanOrEqual(0);
      expect(words.x + words.room).toBeLessThanOrEqual(box.width);
    }
  }
});
