import { expect, test } from 'vitest';
import { createElk } from '../src/elk.ts';
import { bottom, right } from '../src/geometry.ts';
import { drawMap, type Scene } from '../src/index.ts';
import { buildMap } from './fixtures/build-map.ts';
import { giftShop } from './fixtures/gift-shop.ts';

const elk = createElk();
const headerOf = (scene: Scene) => {
  const header = scene.shapes.find((shape) => shape.kind === 'header');
  if (header?.kind !== 'header') throw new Error('no header');
  return header;
};
const cardsOf = (scene: Scene) => scene.shapes.flatMap((shape) => (shape.kind === 'persona' ? [shape.box] : []));

test('cards of personas take the room beside the title, so that little is left blank below it', async () => {
  const scene = await drawMap(giftShop, elk);
  const { y, height } = headerOf(scene);
  const [card] = cardsOf(scene);
  expect(card && bottom(card) - (y + height)).toBeLessThan(36);
});

test('cards of personas are as narrow as what they say', async () => {
  const personas = [{ id: 'anna', label: 'Anna', goals: ['Be done with it'] }];
  const touchpoints = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => ({ id, label: id }));
  const map = buildMap({ label: 'Brief', personas, stages: [{ id: 's', label: 'S', touchpoints }] });
  const scene = await drawMap(map, elk);
  expect(cardsOf(scene).map(({ width }) => width)).toEqual([250]);
});

test('what stands below the title stays in one line, however much the cards have to say', async () => {
  const goals = ['Know at once what it costs, when it comes, who brings it, and whom to ask when it does not come'];
  const personas = ['anna', 'boris'].map((id) => ({ id, label: id, goals }));
  const touchpoints = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => ({ id, label: id }));
  const map = buildMap({ label: 'Brief', personas, stages: [{ id: 's', label: 'S', touchpoints }] });
  const reviewed = { date: '2026-06-30', every: { count: 11, unit: 'months' as const } };
  const of = { label: 'The long and winding road to what was there from the very first day', journey: 'before' };
  const scene = await drawMap({ ...map, state: 'future', of, reviewed }, elk);
  const { facts, x } = headerOf(scene);
  const [card] = cardsOf(scene);
  const rows = new Set(facts.blocks.flatMap(({ fragments }) => fragments.map(({ y }) => Math.round(y))));
  expect(rows.size).toBe(1);
  expect(x + facts.width).toBeLessThanOrEqual(card?.x ?? 0);
  expect(right(card ?? { x: 0, y: 0, width: 0, height: 0 })).toBeLessThan(scene.width);
});

test('cards below the title stand in as few rows as they can', async () => {
  const goals = ['Know at once what it costs, when it comes, who brings it, and whom to ask when it does not come'];
  const personas = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, label: id, goals }));
  const touchpoints = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) => ({ id, label: `Touchpoint ${id}` }));
  const scene = await drawMap(
    buildMap({ label: 'Six', personas, stages: [{ id: 's', label: 'S', touchpoints }] }),
    elk,
  );
  const cards = cardsOf(scene);
  expect(cards.length).toBe(6);
  expect(new Set(cards.map(({ y }) => y)).size).toBe(1);
});
