import { expect, test } from 'vitest';
import { createElk } from '../src/elk.ts';
import { bottom, right } from '../src/geometry.ts';
import { drawMap, type Scene } from '../src/index.ts';
import { buildMap, type ShortTouchpoint } from './fixtures/build-map.ts';
import { generateMaps } from './fixtures/generate-map.ts';
import { sayEverything } from './fixtures/say-everything.ts';

const elk = createElk();
const tiesOf = (scene: Scene) => scene.shapes.filter((shape) => shape.kind === 'tie');
const entriesOf = (scene: Scene) => scene.shapes.filter((shape) => shape.kind === 'entry');

const painful = (id: string): ShortTouchpoint => ({
  id,
  label: id,
  feels: { anna: [-1.5, 'lost'] },
  remarks: [{ kind: 'pain', text: `It hurts at ${id}`, id: `pain-${id}` }],
});

const journey = (touchpoints: readonly ShortTouchpoint[], ...answers: readonly (readonly string[])[]) =>
  buildMap({
    label: 'From low points to what helps',
    personas: [{ id: 'anna', label: 'Anna' }],
    stages: [{ id: 's', label: 'S', touchpoints }],
    opportunities: answers.map((list, i) => ({ id: `o${i}`, label: `Help ${i}`, answers: list })),
  });

test('a line leads from a low point to its pain, and from there to what answers it', async () => {
  const scene = await drawMap(journey([painful('a')], ['pain-a']), elk);
  const [toPain, toHelp] = tiesOf(scene);
  const feeling = scene.shapes.find((shape) => shape.kind === 'feeling');
  const pain = entriesOf(scene).find(({ id }) => id.endsWith('.pain-a'));
  const help = entriesOf(scene).find(({ id }) => id.endsWith('.o0'));
  expect(toPain?.route[0]?.x).toBe(feeling?.centre.x);
  expect(toPain?.route.at(-1)?.y).toBe(pain?.box.y);
  expect(toHelp?.route.at(-1)?.y).toBe(help?.box.y);
});

test('a second pain of a touchpoint hangs from the first', async () => {
  const pains = ['one', 'two'].map((id) => ({ kind: 'pain' as const, id, text: `It hurts in ${id} way` }));
  const scene = await drawMap(journey([{ ...painful('a'), remarks: pains }]), elk);
  const [one, two] = entriesOf(scene).filter(({ id }) => /\.(one|two)$/.test(id));
  const [toOne, toTwo] = tiesOf(scene);
  expect(toOne?.route.at(-1)?.y).toBe(one?.box.y);
  expect(toTwo?.route.map(({ y }) => y)).toEqual([one && bottom(one.box), two?.box.y]);
});

test('a high point has no line, nor a pain that nothing answers', async () => {
  const happy = { ...painful('a'), feels: { anna: 1 } };
  expect(tiesOf(await drawMap(journey([happy]), elk))).toEqual([]);
});

test('an answer to the pain next door is reached around the corner', async () => {
  const scene = await drawMap(journey([painful('a'), painful('b')], ['pain-a', 'pain-b']), elk);
  const routes = tiesOf(scene).filter(({ tone }) => tone === 'opportunity');
  expect(routes.map(({ route }) => route.length).sort()).toEqual([2, 4]);
});

test('no line runs through an entry', async () => {
  for (const map of generateMaps().map(sayEverything)) {
    const scene = await drawMap(map, elk);
    const boxes = entriesOf(scene).map(({ box }) => box);
    const hits = tiesOf(scene).flatMap(({ id, route }) =>
      route.slice(1).flatMap((point, i) => {
        const before = route[i] ?? point;
        const [left, end] = [Math.min(before.x, point.x), Math.max(before.x, point.x)];
        const [top, low] = [Math.min(before.y, point.y), Math.max(before.y, point.y)];
        return boxes
          .filter((box) => left < right(box) - 1 && end > box.x + 1 && top < bottom(box) - 1 && low > box.y + 1)
          .map(() => id);
      }),
    );
    expect(hits).toEqual([]);
  }
});

test('compared with today, a line leads from its low point to its pain, and from there to what answers it', async () => {
  const today = journey([painful('a')]);
  const later = journey([{ id: 'a', label: 'a', feels: { anna: [1.5, 'found'] } }], ['map/pain:"It hurts at a"']);
  const scene = await drawMap(later, elk, { against: today });
  const [toPain, toHelp] = tiesOf(scene);
  const [before] = scene.shapes.flatMap((shape) => (shape.kind === 'curve' && shape.compared ? shape.runs.flat() : []));
  const pain = entriesOf(scene).find(({ content }) => content.text.look === 'answered-pain');
  const help = entriesOf(scene).find(({ id }) => id.endsWith('.o0'));
  expect(toPain?.route[0]?.x).toBe(before?.x);
  expect(toPain?.route.at(-1)?.y).toBe(pain?.box.y);
  expect(toHelp?.route[0]?.y).toBeCloseTo(bottom(pain?.box ?? { x: 0, y: 0, width: 0, height: 0 }) + 1);
  expect(toHelp?.route.at(-1)?.y).toBe(help?.box.y);
});
