import { expect, test } from 'vitest';
import { createElk } from '../src/elk.ts';
import { drawMap, type Scene } from '../src/index.ts';
import { buildMap, type ShortTouchpoint } from './fixtures/build-map.ts';

const elk = createElk();

function inChannels(touchpoints: readonly ShortTouchpoint[]) {
  const channels = [...new Set(touchpoints.flatMap(({ via = [] }) => via))].map((id) => ({ id, label: `By ${id}` }));
  return buildMap({ label: 'Channels', channels, stages: [{ id: 's', label: 'S', touchpoints }] });
}

const through = (...channels: readonly string[]) =>
  inChannels(channels.map((channel, i) => ({ id: `t${i}`, label: `Touchpoint ${i}`, via: [channel] })));

const lanesOf = (scene: Scene) => scene.shapes.filter((shape) => shape.kind === 'swimlane');
const cardsOf = (scene: Scene) => scene.shapes.filter((shape) => shape.kind === 'card');
const captionsOf = (scene: Scene) => lanesOf(scene).map(({ title }) => title.paragraph.lines.join(' '));

test.each([
  ['one channel', through('a', 'a'), 0],
  ['two channels', through('a', 'b', 'a'), 2],
  ['six channels', through('a', 'b', 'c', 'd', 'e', 'f'), 6],
  ['seven channels', through('a', 'b', 'c', 'd', 'e', 'f', 'g'), 0],
])('swimlanes are drawn by themselves where they tell something: %s', async (_, map, lanes) => {
  expect(lanesOf(await drawMap(map, elk))).toHaveLength(lanes);
});

test('the view decides, where it says', async () => {
  expect(lanesOf(await drawMap(through('a', 'b'), elk, { arrangement: 'compact' }))).toEqual([]);
  expect(lanesOf(await drawMap(through('a'), elk, { arrangement: 'swimlanes' }))).toHaveLength(1);
});

test('a touchpoint stands in the lane of its first channel, and names the others', async () => {
  const map = inChannels([
    { id: 'x', label: 'Orders', via: ['shop'] },
    { id: 'y', label: 'Pays', via: ['web', 'shop'] },
  ]);
  const scene = await drawMap(map, elk);
  expect(captionsOf(scene)).toEqual(['By shop', 'By web']);
  expect(
    cardsOf(scene).map(({ lane, content }) => [lane, content.chips.map(({ paragraph }) => paragraph.lines)]),
  ).toEqual([
    [0, []],
    [1, [['By shop']]],
  ]);
});

test('steps and touchpoints without a channel share the last lane', async () => {
  const some: readonly ShortTouchpoint[] = [
    { id: 'a', label: 'Asks', via: ['phone'] },
    { id: 'b', label: 'Writes', via: ['mail'] },
    { id: 'c', label: 'Thinks', step: true },
  ];
  const alone = await drawMap(inChannels(some), elk);
  expect(captionsOf(alone)).toEqual(['By phone', 'By mail', 'On their own']);
  const mixed = await drawMap(inChannels([...some, { id: 'd', label: 'Somewhere' }]), elk);
  expect(captionsOf(mixed)).toEqual(['By phone', 'By mail', 'No channel']);
  expect(cardsOf(mixed).map(({ lane }) => lane)).toEqual([0, 1, 2, 2]);
});

test('branches in one channel stand one below the other in its lane', async () => {
  const map = {
    ...inChannels([
      { id: 'a', label: 'A', via: ['web'] },
      { id: 'b', label: 'B', via: ['web'] },
      { id: 'c', label: 'C', via: ['web'] },
      { id: 'd', label: 'D', via: ['shop'] },
    ]),
  };
  const moves = (['a->b', 'a->c', 'b->d', 'c->d'] as const).map((id) => {
    const [from = '', to = ''] = id.split('->');
    return { id, from, to, back: false, sources: [] };
  });
  const scene = await drawMap({ ...map, moves }, elk);
  const [a, b, c] = cardsOf(scene).map(({ box }) => box);
  expect(b?.x).toBe(c?.x);
  expect(a && b && a.x + a.width).toBeLessThan(b?.x ?? 0);
  expect(Math.abs((b?.y ?? 0) - (c?.y ?? 0))).toBeGreaterThanOrEqual(b?.height ?? 0);
});

test.each(['Kundenbetreuungszentrum', 'Маркетплейсы', 'الاستلام'])(
  'captions are as wide as the longest word of a channel asks for: %s',
  async (word) => {
    const scene = await drawMap(through(word, 'web'), elk);
    expect(lanesOf(scene)[0]?.title.paragraph.lines.join(' ')).toBe(`By ${word}`);
    for (const { x } of cardsOf(scene).map(({ box }) => box)) {
      for (const { title } of lanesOf(scene)) expect(title.x + title.paragraph.width).toBeLessThan(x);
    }
  },
);

test('no single word pushes the map aside', async () => {
  const [first] = cardsOf(await drawMap(through('w'.repeat(300), 'web'), elk));
  expect(first?.box.x).toBeLessThan(280);
});
