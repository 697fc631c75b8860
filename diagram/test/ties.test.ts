import { expect, test } from 'vitest';
import { createElk } from '../src/elk.ts';
import { type Box, bottom, right } from '../src/geometry.ts';
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

test('a pain of the whole stage lets through the lines from the pains of its touchpoints', async () => {
  const stagePain = { kind: 'pain' as const, id: 'whole', text: 'Everything takes three times as long as it needs to' };
  const map = buildMap({
    label: 'A stage that hurts',
    personas: [{ id: 'anna', label: 'Anna' }],
    stages: [{ id: 's', label: 'S', remarks: [stagePain], touchpoints: ['a', 'b', 'c'].map(painful) }],
    moves: [
      ['a', 'b'],
      ['b', 'c'],
    ],
    opportunities: [
      { id: 'ha', label: 'Help a', answers: ['pain-a'], within: 'a' },
      { id: 'hb', label: 'Help b', answers: ['pain-b'], within: 'b' },
      { id: 'hc', label: 'Help c', answers: ['pain-c'], within: 'c' },
      { id: 'hs', label: 'Help all', answers: ['whole'], within: 's' },
    ],
  });
  const scene = await drawMap(map, elk);
  const answered = tiesOf(scene).filter(({ tone }) => tone === 'opportunity');
  expect(answered.map(({ id }) => id.replace(/.*\.tie\./, ''))).toEqual(
    expect.arrayContaining(['ha.pain-a', 'hb.pain-b', 'hc.pain-c', 'hs.whole']),
  );
});

test('lines that run as one have an end in common', async () => {
  for (const map of generateMaps().map(sayEverything)) {
    const uprights = tiesOf(await drawMap(map, elk))
      .filter(({ tone }) => tone === 'opportunity')
      .flatMap(({ id, route }) =>
        route.slice(1).flatMap((point, i) => {
          const before = route[i] ?? point;
          const [top, low] = [Math.min(before.y, point.y), Math.max(before.y, point.y)];
          return before.x === point.x ? [{ ends: endsOf(id), x: point.x, top, low }] : [];
        }),
      );
    const confused = uprights.flatMap((a, i) =>
      uprights
        .slice(i + 1)
        .filter((b) => Math.abs(a.x - b.x) < 3 && a.top < b.low - 4 && b.top < a.low - 4)
        .filter((b) => a.ends.opportunity !== b.ends.opportunity && a.ends.pain !== b.ends.pain)
        .map((b) => [a.ends, b.ends]),
    );
    expect(confused).toEqual([]);
  }
});

const endsOf = (id: string) => {
  const [, opportunity, pain] = /\.tie\.([^.]*)\.(.*)$/.exec(id) ?? [];
  return { opportunity, pain };
};

type Entry = ReturnType<typeof entriesOf>[number];

/** Where the words of an entry stand, without its bare ground. */
const wordsOf = (entry: Entry | undefined): readonly Box[] =>
  entry?.content.blocks.flatMap(({ fragments }) =>
    fragments.map(({ paragraph: { width, height, rightToLeft }, x, y, room }) => ({
      x: entry.box.x + x + (rightToLeft ? room - width : 0),
      y: entry.box.y + y,
      width,
      height,
    })),
  ) ?? [];

/** Lines may run over the bare ground of what is said of a whole stage, never elsewhere. */
const solidOf = (entry: Entry): readonly Box[] => {
  const { look } = entry.content.text;
  return entry.touchpoint === undefined && look.endsWith('pain') ? wordsOf(entry) : [entry.box];
};

test('no line runs through words, nor through what is said of a touchpoint', async () => {
  for (const map of generateMaps().map(sayEverything)) {
    const scene = await drawMap(map, elk);
    const boxes = entriesOf(scene).flatMap(solidOf);
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
