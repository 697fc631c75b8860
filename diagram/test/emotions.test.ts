import { expect, test } from 'vitest';
import { createElk } from '../src/elk.ts';
import { drawMap, type Scene, toSvg } from '../src/index.ts';
import { buildMap, type ShortTouchpoint } from './fixtures/build-map.ts';
import { generateMaps } from './fixtures/generate-map.ts';

const elk = createElk();

const journey = (...touchpoints: readonly ShortTouchpoint[]) =>
  buildMap({
    label: 'Feelings',
    personas: [
      { id: 'anna', label: 'Anna' },
      { id: 'boris', label: 'Boris' },
    ],
    stages: [{ id: 's', label: 'S', touchpoints }],
  });

const runsOf = (scene: Scene, persona: number) =>
  scene.shapes.find((shape) => shape.kind === 'curve' && shape.persona === persona);

test('someone who passes without a feeling is unknown: the curve has a gap', async () => {
  const scene = await drawMap(
    journey(
      { id: 'a', label: 'A', feels: { anna: 1 } },
      { id: 'b', label: 'B' },
      { id: 'c', label: 'C', feels: { anna: 2 } },
    ),
    elk,
  );
  expect(runsOf(scene, 0)).toMatchObject({ runs: [{ length: 1 }, { length: 1 }] });
});

test('someone who does not pass is absent: the curve joins the neighbours', async () => {
  const scene = await drawMap(
    journey(
      { id: 'a', label: 'A', feels: { anna: 1 } },
      { id: 'b', label: 'B', for: ['boris'] },
      { id: 'c', label: 'C', feels: { anna: 2 } },
    ),
    elk,
  );
  expect(runsOf(scene, 0)).toMatchObject({ runs: [{ length: 2 }] });
});

test('no word of a name beside its curve is cut in two', async () => {
  const map = buildMap({
    label: 'Names',
    personas: [
      { id: 'anna', label: 'Анна' },
      { id: 'boris', label: 'Борис, сопровождающий' },
    ],
    stages: [{ id: 's', label: 'S', touchpoints: [{ id: 'a', label: 'A', feels: { anna: 1, boris: 1 } }] }],
  });
  const lane = (await drawMap(map, elk)).shapes.find(({ id }) => id.endsWith('.emotions'));
  const names = lane?.kind === 'lane' ? lane.who.map(({ name }) => name) : [];
  expect(names.map(({ paragraph }) => paragraph.lines)).toEqual([['Анна'], ['Борис,', 'сопровождающий']]);
});

test('no two feelings in one band share an x, and no word covers a face or a word', async () => {
  for (const map of generateMaps()) {
    const scene = await drawMap(map, elk);
    const feelings = scene.shapes.filter((shape) => shape.kind === 'feeling');
    const xs = feelings.map(({ centre }) => centre.x.toFixed(2));
    expect(new Set(xs).size).toBe(xs.length);
    const words = feelings.flatMap(({ label }) =>
      label
        ? [
            {
              x: label.x - label.paragraph.width / 2,
              y: label.y,
              width: label.paragraph.width,
              height: label.paragraph.height,
            },
          ]
        : [],
    );
    const faces = feelings.map(({ centre, radius: r }) => ({
      x: centre.x - r,
      y: centre.y - r,
      width: 2 * r,
      height: 2 * r,
    }));
    for (const [i, word] of words.entries()) {
      for (const other of [...words.slice(i + 1), ...faces]) {
        const apart =
          word.x >= other.x + other.width ||
          other.x >= word.x + word.width ||
          word.y >= other.y + other.height ||
          other.y >= word.y + word.height;
        expect(apart).toBe(true);
      }
    }
  }
});

test('the highest and the lowest feeling carry their words', async () => {
  const scene = await drawMap(
    journey(
      { id: 'a', label: 'A', feels: { anna: [2, 'proud'] } },
      { id: 'b', label: 'B', feels: { anna: 0 } },
      { id: 'c', label: 'C', feels: { anna: -1.5 } },
    ),
    elk,
  );
  const words = scene.shapes.flatMap((shape) =>
    shape.kind === 'feeling' && shape.label ? shape.label.paragraph.lines : [],
  );
  expect(words).toEqual(['proud', '−1.5']);
});

test('a word that is hardly less tells more than a number', async () => {
  const scene = await drawMap(
    journey(
      { id: 'a', label: 'A', feels: { anna: 1.6 } },
      { id: 'b', label: 'B', feels: { anna: [1.4, 'proud'] } },
      { id: 'c', label: 'C', feels: { anna: [-0.3, 'hm'] } },
      { id: 'd', label: 'D', feels: { anna: -1.5 } },
    ),
    elk,
  );
  const words = scene.shapes.flatMap((shape) =>
    shape.kind === 'feeling' && shape.label ? shape.label.paragraph.lines : [],
  );
  expect(words).toEqual(['proud', 'hm', '−1.5']);
});

test('the lane shows its whole scale where a view asks for it, though nobody feels bad', async () => {
  const draw = (value: number, wholeScale: boolean) =>
    drawMap(journey({ id: 'a', label: 'A', feels: { anna: 1, boris: value } }), elk, { wholeScale });
  const partsOf = ({ shapes }: Scene) => ({
    scale: shapes.flatMap((shape) => (shape.kind === 'scale' ? shape.box : [])),
    lane: shapes.flatMap((shape) => (shape.kind === 'lane' && shape.id.endsWith('.emotions') ? shape.box : [])),
  });
  const [glad, whole, sad] = [await draw(0.5, false), await draw(0.5, true), await draw(-2, false)].map(partsOf);
  expect(whole).toEqual(sad);
  expect(whole?.scale).toEqual(glad?.scale);
  expect(whole?.lane[0]?.height).toBeGreaterThan(glad?.lane[0]?.height ?? 0);
});

test('while nobody feels bad the lane is lower, and the first point below zero leaves all others in their place', async () => {
  const at = (value: number, before?: number) =>
    drawMap(journey({ id: 'a', label: 'A', feels: { anna: 1, boris: value } }), elk, {
      ...(before === undefined ? {} : { against: journey({ id: 'a', label: 'A', feels: { anna: before } }) }),
    });
  const partsOf = ({ shapes }: Scene) => ({
    lane: shapes.flatMap((shape) => (shape.kind === 'lane' && shape.id.endsWith('.emotions') ? shape.box.height : [])),
    scale: shapes.flatMap((shape) => (shape.kind === 'scale' ? shape.box : [])),
    anna: shapes.flatMap((shape) => (shape.kind === 'feeling' && shape.value === 1 ? shape.centre : [])),
  });
  const [glad, sad, gladNow] = [await at(0), await at(-0.1), await at(0, -0.1)].map(partsOf);
  expect(glad?.lane[0]).toBeLessThan(sad?.lane[0] ?? 0);
  expect(gladNow?.lane).toEqual(sad?.lane);
  expect(glad?.scale).toEqual(sad?.scale);
  expect(glad?.anna).toEqual(sad?.anna);
});

test('the lower end of the scale is not drawn where the lane ends above it', async () => {
  const lines = (scene: Scene) => toSvg(scene, 'light').match(/>−2</g)?.length ?? 0;
  expect(lines(await drawMap(journey({ id: 'a', label: 'A', feels: { anna: 1 } }), elk))).toBe(0);
  expect(lines(await drawMap(journey({ id: 'a', label: 'A', feels: { anna: -1 } }), elk))).toBe(1);
});

test('areas below several curves lie no heavier on each other than one below a curve alone', async () => {
  const strongest = async (...people: readonly string[]) => {
    const feels = Object.fromEntries(people.map((id) => [id, 1]));
    const touchpoints = ['a', 'b'].map((id) => ({ id, label: id, feels }));
    const stops = toSvg(await drawMap(journey(...touchpoints), elk), 'light').matchAll(/stop-opacity="([\d.]+)"/g);
    return Math.max(...[...stops].map(([, opacity]) => Number(opacity)));
  };
  const [one, two] = [await strongest('anna'), await strongest('anna', 'boris')];
  expect(two).toBeLessThan(one);
  expect(two).toBeGreaterThan(one / 2);
});

test('the same word of two people side by side does not read as one', async () => {
  const scene = await drawMap(
    journey(
      { id: 'a', label: 'A', feels: { anna: 1, boris: 1 } },
      { id: 'b', label: 'Compares', feels: { anna: [-0.4, 'unsure'], boris: [-0.4, 'unsure'] } },
      { id: 'c', label: 'C', feels: { anna: -1, boris: -1 } },
    ),
    elk,
  );
  const [one, other] = scene.shapes.flatMap((shape) =>
    shape.kind === 'feeling' && shape.label?.paragraph.lines.join() === 'unsure' ? shape.label : [],
  );
  if (!one || !other) throw new Error('both words have room');
  const apart = Math.abs(one.x - other.x) - one.paragraph.width;
  const onOneLine = Math.abs(one.y - other.y) < one.paragraph.height;
  expect(onOneLine && apart < 4).toBe(false);
});

test('the words for the lowest feeling stand below it in one line rather than in two across the curve', async () => {
  const scene = await drawMap(
    journey(
      { id: 'a', label: 'A', feels: { anna: -1 } },
      { id: 'b', label: 'B', feels: { anna: [-2, "lost the week's plan"] } },
      { id: 'c', label: 'C', feels: { anna: 2 } },
    ),
    elk,
  );
  const lowest = scene.shapes.find((shape) => shape.kind === 'feeling' && shape.value === -2);
  if (lowest?.kind !== 'feeling' || !lowest.label) throw new Error('It has its words.');
  expect(lowest.label.paragraph.lines).toEqual(["lost the week's plan"]);
  expect(lowest.label.x).toBe(lowest.centre.x);
  expect(lowest.label.y).toBeGreaterThan(lowest.centre.y + lowest.radius);
});
