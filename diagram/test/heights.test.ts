import type { JourneyMap } from '@cjm/grammar/model';
import { expect, test } from 'vitest';
import { createElk } from '../src/elk.ts';
import { overlap } from '../src/geometry.ts';
import { drawMap, type Scene } from '../src/index.ts';
import { segmentsOf } from '../src/route.ts';
import { buildMap, type ShortMap } from './fixtures/build-map.ts';
import { generateFlow } from './fixtures/generate-flow.ts';

const elk = createElk();
const channels = ['a', 'b', 'c'].map((id) => ({ id, label: id }));
const words = 'wants to see what the others have said of it';

function flow(places: readonly (readonly [id: string, channel: string])[], moves: ShortMap['moves']): JourneyMap {
  const touchpoints = places.map(([id, channel]) => ({ id, label: id, via: [channel] }));
  return buildMap({
    label: 'Flow',
    channels,
    stages: [{ id: 's', label: 'S', touchpoints }],
    ...(moves ? { moves } : {}),
  });
}

const heightOf = (scene: Scene) =>
  scene.shapes.reduce((sum, shape) => (shape.kind === 'swimlane' ? sum + shape.box.height : sum), 0);

/** Of the flow of three touchpoints in these channels, without and with a label on the first move. */
async function heightsThrough(one: string, two: string, three: string): Promise<readonly [number, number]> {
  const places = [
    ['one', one],
    ['two', two],
    ['three', three],
  ] as const;
  const draw = (label?: string) =>
    drawMap(
      flow(places, [
        ['one', 'two', label],
        ['two', 'three'],
      ]),
      elk,
    );
  return [heightOf(await draw()), heightOf(await draw(words))];
}

test('a label takes the room of a lane where it has no card there', async () => {
  const [plain, labelled] = await heightsThrough('a', 'c', 'b');
  expect(labelled).toBe(plain);
});

test('cards make way for a label that stands between them', async () => {
  const [plain, labelled] = await heightsThrough('a', 'b', 'c');
  expect(labelled).toBeGreaterThan(plain);
});

test('a label keeps clear of what hangs below a card, on the other side of its line', async () => {
  const places = [
    ['one', 'b'],
    ['two', 'a'],
    ['three', 'b'],
  ] as const;
  const moves = [
    ['one', 'two', 'looks there'],
    ['two', 'three'],
  ] as const;
  const plain = flow(places, moves);
  const exit = { id: 'two->exit', from: 'two', to: 'exit', back: false, sources: [], label: 'has had enough of it' };
  const scene = await drawMap({ ...plain, moves: [...plain.moves, exit] }, elk);
  const [tail] = scene.shapes.flatMap((shape) => (shape.kind === 'tail' ? [shape.box] : []));
  const [label] = scene.shapes.flatMap((shape) => (shape.kind === 'move' && shape.label ? [shape.label.box] : []));
  expect((label?.x ?? 0) + (label?.width ?? 0)).toBeLessThan(tail?.x ?? 0);
  expect(label?.y).toBeLessThan((tail?.y ?? 0) + (tail?.height ?? 0));
});

test.each(['compact', 'swimlanes'] as const)('no line runs through the label of another: %s', async (arrangement) => {
  for (const seed of [1, 2, 3]) {
    const scene = await drawMap(generateFlow(40, seed), elk, { arrangement });
    const moves = scene.shapes.filter((shape) => shape.kind === 'move');
    const lines = moves.flatMap(({ id, route }) => segmentsOf(route).map((line) => ({ id, line })));
    const hits = moves.flatMap(({ id, label }) =>
      lines
        .filter((other) => label && other.id !== id && overlap(other.line, label.box))
        .map((other) => `${other.id} ${id}`),
    );
    expect(hits).toEqual([]);
  }
});

test.each([
  ['to the next column', 'a', 'c', 'b'],
  ['up instead of down', 'c', 'a', 'b'],
])('a label stands near the card that its move leaves: %s', async (_, one, two, three) => {
  const map = flow(
    [
      ['one', one],
      ['two', two],
      ['three', three],
    ],
    [
      ['one', 'two', undefined, 35],
      ['two', 'three'],
    ],
  );
  const [offset] = await offsetsIn(map);
  expect(offset).toBeLessThan(0.4);
});

test('a label stands near the card that its move leaves, though the move leads past others', async () => {
  const map = flow(
    [
      ['one', 'c'],
      ['two', 'c'],
      ['three', 'a'],
    ],
    [
      ['one', 'two', undefined, 35],
      ['one', 'three', undefined, 65],
      ['two', 'three'],
    ],
  );
  const offsets = await offsetsIn(map);
  expect(offsets).toHaveLength(2);
  for (const offset of offsets) expect(offset).toBeLessThanOrEqual(0.5);
});

/** Where on its way each label stands, as a share of the way from its move's first card to the next one. */
async function offsetsIn(map: JourneyMap): Promise<readonly number[]> {
  const scene = await drawMap(map, elk, { arrangement: 'swimlanes' });
  return scene.shapes.flatMap((shape) => {
    const [start, end] = shape.kind === 'move' ? [shape.route[0], shape.route.at(-1)] : [];
    if (shape.kind !== 'move' || !shape.label || !start || !end) return [];
    const { x, y, width, height } = shape.label.box;
    const way = Math.abs(end.x - start.x) + Math.abs(end.y - start.y);
    return [(Math.abs(x + width / 2 - start.x) + Math.abs(y + height / 2 - start.y)) / way];
  });
}
