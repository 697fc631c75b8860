import type { Emotion, JourneyMap, Touchpoint } from '@cjm/grammar/model';
import { createTeller, update } from '@cjm/grammar/patch';
import { expect, test, vi } from 'vitest';
import { createElk } from '../src/elk.ts';
import { drawMap, type ElkGraph, rememberLayout, type Scene, type View } from '../src/index.ts';
import type { Shape } from '../src/scene.ts';
import { editMap } from './fixtures/edit-map.ts';
import { createRandom, generateMap } from './fixtures/generate-map.ts';
import { giftShop } from './fixtures/gift-shop.ts';
import { sayEverything } from './fixtures/say-everything.ts';

const layout = rememberLayout(createElk());

/** Drawn by code that has drawn nothing before. */
async function drawCold(map: JourneyMap, view: View = {}): Promise<Scene> {
  vi.resetModules();
  const fresh = await import('../src/index.ts');
  return fresh.drawMap(map, layout, view);
}

/** The text after each of some edits, read anew each time, as it comes from another process. */
function writtenAfter(map: JourneyMap, count: number, seed: number): readonly string[] {
  const random = createRandom(seed);
  let edited = map;
  return Array.from({ length: count }, () => {
    edited = editMap(edited, random);
    return JSON.stringify(edited);
  });
}

function createCounter(): () => number {
  let count = 0;
  return () => count++;
}

function mapEmotions(map: JourneyMap, change: (emotion: Emotion) => Emotion): JourneyMap {
  const stages = map.stages.map((stage) => ({
    ...stage,
    touchpoints: stage.touchpoints.map((touchpoint) => ({
      ...touchpoint,
      emotions: touchpoint.emotions.map(change),
    })),
  }));
  return { ...map, stages };
}

function atTouchpoint(
  map: JourneyMap,
  id: string | undefined,
  change: (touchpoint: Touchpoint) => Touchpoint,
): JourneyMap {
  const stages = map.stages.map((stage) => ({
    ...stage,
    touchpoints: stage.touchpoints.map((touchpoint) => (touchpoint.id === id ? change(touchpoint) : touchpoint)),
  }));
  return { ...map, stages };
}

function kindsOf(shapes: readonly Shape[], kinds: readonly Shape['kind'][]): readonly string[] {
  return shapes.flatMap(({ kind }) => (kinds.includes(kind) ? [kind] : []));
}

test.each([
  ['the gift shop', giftShop, 1],
  ['the gift shop, otherwise', giftShop, 2],
  ['a map of 12', generateMap(12, 3), 3],
  ['a map that says everything', sayEverything(generateMap(24, 1)), 4],
  ['a map of 60', generateMap(60, 2), 5],
])(
  'after each edit a map is drawn as if it had never been another: %s',
  async (_, map, seed) => {
    for (const written of writtenAfter(map, 14, seed)) {
      const warm = await drawMap(JSON.parse(written), layout);
      expect(warm).toEqual(await drawCold(JSON.parse(written)));
    }
  },
  60_000,
);

test.each([1, 2, 3])(
  'after each edit a map is drawn in any view as if it had never been another: seed %i',
  async (seed) => {
    const random = createRandom(seed);
    let map = sayEverything(generateMap(30, seed));
    const against = sayEverything(generateMap(30, seed + 10));
    const views: readonly View[] = [
      {},
      { personas: map.personas.slice(0, 1).map(({ id }) => id) },
      { lanes: ['journey', 'emotions', 'pains'] },
      { against },
      { channel: 'c0' },
      { arrangement: 'compact' },
      { language: 'ru' },
    ];
    for (let i = 0; i < 12; i++) {
      map = editMap(map, random);
      const view = views[Math.floor(random() * views.length)] ?? {};
      const written = JSON.stringify(map);
      expect(await drawMap(JSON.parse(written), layout, view)).toEqual(await drawCold(JSON.parse(written), view));
    }
  },
  60_000,
);

test('maps of one name that are drawn by turns are each drawn as if there were no other', async () => {
  const random = createRandom(5);
  const maps = [26, 26, 20].map((count, seed) => ({ ...sayEverything(generateMap(count, seed + 1)), id: 'journey' }));
  for (let i = 0; i < 12; i++) {
    const map = maps[i % maps.length];
    if (!map) continue;
    const view: View = random() < 0.5 ? {} : { personas: map.personas.slice(0, 1 + (i % 2)).map(({ id }) => id) };
    const written = JSON.stringify(i % 2 === 0 ? editMap(map, random) : map);
    expect(await drawMap(JSON.parse(written), layout, view)).toEqual(await drawCold(JSON.parse(written), view));
  }
});

/** What is written on end at one touchpoint: from what it says, letters that are typed behind it, and chance. */
const writings: Readonly<
  Record<string, (touchpoint: Touchpoint, letters: string, random: () => number) => Touchpoint>
> = {
  'letters of one card': (touchpoint, letters) => ({ ...touchpoint, label: `${touchpoint.label}${letters}` }),
  'letters of one remark': (touchpoint, letters) => ({
    ...touchpoint,
    remarks: touchpoint.remarks.map((remark) => ({ ...remark, text: `${remark.text}${letters}` })),
  }),
  'scores of one touchpoint': (touchpoint, _, random) => ({
    ...touchpoint,
    emotions: touchpoint.emotions.map((emotion) => ({ ...emotion, value: Math.floor(random() * 17) / 4 - 2 })),
  }),
};

test.each(Object.entries(writings))(
  'what one writes on end is drawn as if it had always stood there: %s',
  async (_, change) => {
    const random = createRandom(3);
    const map = sayEverything(generateMap(90, 6));
    const touchpoints = map.stages.flatMap((stage) => stage.touchpoints);
    const chosen = touchpoints.find(({ remarks, emotions }) => remarks.length > 0 && emotions.length > 1)?.id;
    expect(chosen).toBeDefined();
    for (let i = 0; i < 8; i++) {
      const letters = 'abcdefgh wide words '.slice(0, Math.floor(random() * 20));
      const written = JSON.stringify(atTouchpoint(map, chosen, (touchpoint) => change(touchpoint, letters, random)));
      expect(await drawMap(JSON.parse(written), layout)).toEqual(await drawCold(JSON.parse(written)));
    }
  },
  60_000,
);

test('a map that comes as news of the one before is drawn as if it had never been another', async () => {
  const random = createRandom(11);
  let map = sayEverything(generateMap(24, 7));
  const tell = createTeller<JourneyMap>(createCounter());
  let known = update(undefined, tell(map));
  for (let i = 0; i < 20; i++) {
    map = editMap(map, random);
    known = update(known, JSON.parse(JSON.stringify(tell(map))));
    if (!known) throw new Error('The news speak of a map that is not known.');
    const warm = await drawMap(known.value, layout);
    expect(warm).toEqual(await drawCold(map));
  }
});

test('words for feelings stand where they would stand if those nearby had always been so', async () => {
  const random = createRandom(6);
  let map = generateMap(60, 7);
  for (let i = 0; i < 8; i++) {
    map = mapEmotions(map, (emotion) => {
      if (random() > 0.03) return emotion;
      const value = Math.floor(random() * 17) / 4 - 2;
      return { ...emotion, value, ...(random() < 0.5 ? { word: 'said in several words' } : {}) };
    });
    const written = JSON.stringify(map);
    expect(await drawMap(JSON.parse(written), layout)).toEqual(await drawCold(JSON.parse(written)));
  }
});

test('cards, moves and entries that an edit leaves as they were are the same objects as before', async () => {
  const before = await drawMap(JSON.parse(JSON.stringify(giftShop)), layout);
  const after = await drawMap(JSON.parse(JSON.stringify(giftShop).replace('Lands on the', 'Lands in the')), layout);
  const known = new Set(before.shapes);
  const made = after.shapes.filter((shape) => ['card', 'move', 'entry'].includes(shape.kind) && !known.has(shape));
  expect(made.map(({ id }) => id)).toEqual(['cjm.buyGift.finder']);
});

test.each([
  ['all personas', undefined],
  ['one persona', ['ann']],
])(
  'an edit of a card leaves all else as it was drawn, but for who reads out what is felt there: %s',
  async (_, personas) => {
    const map = generateMap(60, 7);
    const view: View = personas ? { personas } : {};
    const edited = map.stages[1]?.touchpoints.find((it) => it.personas.length === 0 || it.personas.includes('ann'));
    if (!edited) throw new Error('The map has touchpoints.');
    const label = edited.label.startsWith('a') ? `c${edited.label.slice(1)}` : `a${edited.label.slice(1)}`;
    const before = await drawMap(map, layout, view);
    const after = await drawMap(
      atTouchpoint(map, edited.id, (touchpoint) => ({ ...touchpoint, label })),
      layout,
      view,
    );
    const known = new Set(before.shapes);
    const made = after.shapes.filter(
      (shape) => shape.kind !== 'header' && shape.kind !== 'legend' && !known.has(shape),
    );
    const about = made.filter(({ kind }) => kind === 'card' || kind === 'feeling');
    const felt = edited.emotions.filter(({ persona }) => personas?.includes(persona) ?? true);
    expect(about.length).toBe(1 + felt.length);
    expect(kindsOf(made, ['move', 'tail', 'entry', 'curve', 'tie', 'panel'])).toEqual([]);
  },
);

test('an edit of a score leaves other cards, moves, entries and the curves of others as they were drawn', async () => {
  const map = generateMap(60, 7);
  const touchpoints = map.stages.flatMap((stage) => stage.touchpoints);
  const edited = touchpoints.find(({ emotions }) => emotions.length > 0);
  const before = await drawMap(map, layout);
  const after = await drawMap(
    atTouchpoint(map, edited?.id, (touchpoint) => ({
      ...touchpoint,
      emotions: touchpoint.emotions.map((emotion, i) => (i === 0 ? { ...emotion, value: 0.125 } : emotion)),
    })),
    layout,
  );
  const known = new Set(before.shapes);
  const made = after.shapes.filter((shape) => !known.has(shape));
  expect(kindsOf(before.shapes, ['curve']).length).toBeGreaterThan(1);
  expect(kindsOf(made, ['card', 'move', 'tail', 'entry', 'panel'])).toEqual(['card']);
  expect(kindsOf(made, ['curve'])).toEqual(['curve']);
});

test('a line more in the text moves what is written, and draws nothing anew', async () => {
  const before = await drawMap(JSON.parse(JSON.stringify(giftShop)), layout);
  const moved = JSON.stringify(giftShop, (key, value: unknown) => (key === 'line' ? Number(value) + 1 : value));
  const after = await drawMap(JSON.parse(moved), layout);
  expect(after.shapes).toBe(before.shapes);
  expect(after).toEqual(await drawCold(JSON.parse(moved)));
});

test('one map is drawn in each view as if it had never been seen in another', async () => {
  const personas = giftShop.personas.slice(0, 1).map(({ id }) => id);
  const views: readonly View[] = [{}, { personas }, { arrangement: 'compact' }, { language: 'ru' }, { personas }, {}];
  for (const view of views) {
    expect(await drawMap(giftShop, layout, { ...view })).toEqual(await drawCold(giftShop, view));
  }
});

test('a map whose layout has failed is laid out again', async () => {
  const map = { ...giftShop, id: 'another' };
  let fails = true;
  const failing = (graph: ElkGraph) => (fails ? Promise.reject(new Error('too large')) : layout(graph));
  await expect(drawMap(map, failing)).rejects.toThrow('too large');
  fails = false;
  expect(await drawMap(map, failing)).toEqual(await drawCold(map));
});
