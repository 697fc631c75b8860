import type { JourneyMap, Touchpoint } from '@cjm/grammar/model';
import { expect, test } from 'vitest';
import { createElk } from '../src/elk.ts';
import {
  drawMap,
  elementAt,
  type Layout,
  rangeOf,
  rememberLayout,
  type Scene,
  themeNames,
  toSvg,
} from '../src/index.ts';
import { buildMap } from './fixtures/build-map.ts';
import { giftShop } from './fixtures/gift-shop.ts';
import { oddMaps } from './fixtures/odd-maps.ts';

const elk = createElk();

const shifted =
  (by: number): Layout =>
  async (graph) => {
    const result = await elk(graph);
    return { ...result, children: (result.children ?? []).map((node) => ({ ...node, x: (node.x ?? 0) + by })) };
  };

const cardsOf = (scene: Scene) => scene.shapes.filter((shape) => shape.kind === 'card');
const cardLeft = (scene: Scene) => cardsOf(scene)[0]?.box.x ?? 0;

test('cards stand in the columns that the layout gives them', async () => {
  const [plain, moved] = [await drawMap(giftShop, elk), await drawMap(giftShop, shifted(100))];
  expect(cardLeft(moved) - cardLeft(plain)).toBe(100);
});

test('the layout is not asked where there is nothing to lay out, nor twice for the same graph', async () => {
  let calls = 0;
  const layout = rememberLayout((graph) => {
    calls += 1;
    return elk(graph);
  });
  await drawMap(buildMap({ label: 'None', stages: [] }), layout);
  const touchpoints = ['a', 'b', 'c'].map((id) => ({ id, label: id }));
  const straight = await drawMap(
    buildMap({ label: 'Straight', stages: [{ id: 's', label: 'S', touchpoints }] }),
    layout,
  );
  expect(cardsOf(straight)).toHaveLength(3);
  expect(calls).toBe(0);
  await drawMap(giftShop, layout);
  await drawMap({ ...giftShop, label: 'Another title' }, layout);
  expect(calls).toBe(1);
  await drawMap({ ...giftShop, stages: giftShop.stages.slice(0, 3) }, layout);
  expect(calls).toBe(2);
});

test('an edit that changes no size and no move costs no layout', async () => {
  let calls = 0;
  const layout = rememberLayout((graph) => {
    calls += 1;
    return elk(graph);
  });
  const edit = (change: (touchpoint: Touchpoint) => Partial<Touchpoint>): JourneyMap => ({
    ...giftShop,
    stages: giftShop.stages.map((stage) => ({
      ...stage,
      touchpoints: stage.touchpoints.map((touchpoint) => ({ ...touchpoint, ...change(touchpoint) })),
    })),
  });
  for (const arrangement of ['compact', 'swimlanes'] as const) {
    calls = 0;
    const before = toSvg(await drawMap(giftShop, layout, { arrangement }), 'light');
    const edits = {
      score: edit(({ emotions }) => ({ emotions: emotions.map((emotion) => ({ ...emotion, value: -1.5 })) })),
      remark: edit(({ remarks }) => ({
        remarks: remarks.map((remark) => ({ ...remark, text: `${remark.text} indeed` })),
      })),
      label: edit(({ label }) => ({ label: label.replace('n', 'u') })),
    };
    for (const map of Object.values(edits)) {
      expect(toSvg(await drawMap(map, layout, { arrangement }), 'light')).not.toBe(before);
    }
    expect(calls).toBe(1);
  }
});

test('a failed layout is reported, and tried again the next time', async () => {
  let fails = true;
  const layout = rememberLayout((graph) => (fails ? Promise.reject(new Error('no engine')) : elk(graph)));
  await expect(drawMap(giftShop, layout)).rejects.toThrow('no engine');
  fails = false;
  await expect(drawMap(giftShop, layout)).resolves.toBeDefined();
});

test('the same map gives the same bytes, and only the style sheet tells the themes apart', async () => {
  const [first, second] = [await drawMap(giftShop, elk), await drawMap(giftShop, createElk())];
  expect(toSvg(first, 'light')).toBe(toSvg(second, 'light'));
  const bare = (svg: string) => svg.replace(/<style>[^<]*<\/style>/, '');
  const all = [...themeNames, 'auto' as const].map((theme) => toSvg(first, theme));
  expect(new Set(all.map(bare)).size).toBe(1);
  expect(new Set(all).size).toBe(all.length);
});

test('numbers are rounded', async () => {
  expect(toSvg(await drawMap(giftShop, elk), 'light').replace(/<style>[^<]*<\/style>/, '')).not.toMatch(/\d\.\d{3,}/);
});

test('no text becomes markup', async () => {
  for (const map of Object.values(oddMaps)) {
    const svg = toSvg(await drawMap(map, elk), 'light');
    const tags = new Set(Array.from(svg.matchAll(/<\/?([^\s/>]+)/g), ([, tag]) => tag));
    const known = 'circle desc g line linearGradient path rect stop style svg text title'.split(' ');
    expect([...tags].filter((tag) => !known.includes(tag ?? ''))).toEqual([]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/u);
  }
});

test('ids are unique, and begin with the id of their map', async () => {
  for (const map of [giftShop, ...Object.values(oddMaps)]) {
    const scene = await drawMap(map, elk);
    const ids = Array.from(toSvg(scene, 'light').matchAll(/ id="([^"]*)"/g), ([, id]) => id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id === scene.id || id.startsWith(`${scene.id}.`))).toBe(true);
  }
});

test('every element with a source is drawn, and leads to its text and back', async () => {
  const scene = await drawMap(giftShop, elk);
  const svg = toSvg(scene, 'light');
  const missing = scene.sources.filter(({ id }) => !svg.includes(` id="${id}"`));
  expect(missing).toEqual([]);
  const card = cardsOf(scene)[2];
  const touchpoint = giftShop.stages[0]?.touchpoints[2];
  expect(rangeOf(scene, card?.id ?? '')).toEqual(touchpoint?.range);
  expect(touchpoint && elementAt(scene, touchpoint.range.start)).toBe(card?.id);
  expect(rangeOf(scene, 'elsewhere')).toBeUndefined();
});

test('whatever can be activated has a source', async () => {
  const scene = await drawMap(giftShop, elk);
  const parts = Array.from(toSvg(scene, 'light').matchAll(/ id="([^"]*)" class="part"/g), ([, id]) => id ?? '');
  expect(parts.length).toBeGreaterThan(60);
  expect(parts.filter((id) => rangeOf(scene, id) === undefined)).toEqual([]);
});

test('a picture tells its content in words', async () => {
  const svg = toSvg(await drawMap(giftShop, elk), 'light');
  expect(svg).toContain('role="img"');
  expect(svg).toContain('>Buying a gift online</title>');
  expect(svg).toContain('3. Order: Fills in the checkout form (Anna, last-minute buyer −1.5 cheated;');
});

test('the emotion lane is the highest of the lanes', async () => {
  const scene = await drawMap(giftShop, elk);
  const lanes = scene.shapes.filter((shape) => shape.kind === 'lane' && shape.icon !== 'flow');
  const highest = lanes.reduce((a, b) =>
    b.kind === 'lane' && a.kind === 'lane' && b.box.height > a.box.height ? b : a,
  );
  expect(highest.id).toBe(`${scene.id}..lane.emotions`);
});

test('fourteen touchpoints fit into 2,000 px', async () => {
  expect((await drawMap(giftShop, elk)).width).toBeLessThanOrEqual(2000);
  const chain = buildMap({
    label: 'One after the other',
    stages: [
      { id: 's', label: 'S', touchpoints: Array.from({ length: 14 }, (_, i) => ({ id: `t${i}`, label: `Step ${i}` })) },
    ],
  });
  expect((await drawMap(chain, elk)).width).toBeLessThanOrEqual(2010);
});

test('a loop and an exit of one card hang one below the other, each with room for its words', async () => {
  const scene = await drawMap(
    buildMap({
      label: 'Two tails',
      stages: [
        {
          id: 's',
          label: 'S',
          touchpoints: [
            { id: 'a', label: 'Signs' },
            { id: 'b', label: 'Moves in' },
          ],
        },
      ],
      moves: [
        ['a', 'b'],
        ['a', 'a', 'another round with counsel', 35],
        ['a', 'exit', 'budget is frozen', 7],
      ],
    }),
    createElk(),
  );
  const [first, second] = scene.shapes.filter((shape) => shape.kind === 'tail');
  if (!first || !second) throw new Error('both tails are drawn');
  expect(second.box.y).toBeGreaterThanOrEqual(first.box.y + first.box.height);
  for (const { tail } of [first, second])
    expect(tail.paragraph.lines.join(' ').split(' ')).toContain(tail.leaves ? 'frozen' : 'counsel');
});

test('a loop and an exit that both fit below their card hang side by side', async () => {
  const scene = await drawMap(
    buildMap({
      label: 'Two short tails',
      stages: [{ id: 's', label: 'S', touchpoints: [{ id: 'a', label: 'Signs' }] }],
      moves: [
        ['a', 'a', 'again', 35],
        ['a', 'exit', 'no', 7],
      ],
    }),
    createElk(),
  );
  const [first, second] = scene.shapes.filter((shape) => shape.kind === 'tail');
  const card = scene.shapes.find((shape) => shape.kind === 'card');
  if (!first || !second || !card) throw new Error('the card and both tails are drawn');
  expect(first.box.y).toBe(second.box.y);
  expect(first.box.x).toBe(card.box.x);
  expect(first.box.x + first.box.width).toBeLessThan(second.box.x);
  expect(second.box.x + second.box.width).toBeCloseTo(card.box.x + card.box.width);
  for (const { root, box } of [first, second]) expect(root.x).toBeCloseTo(box.x + box.width / 2);
});
