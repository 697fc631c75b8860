import type { JourneyMap } from '@cjm/grammar/model';
import { describe, expect, test } from 'vitest';
import { createElk } from '../src/elk.ts';
import { drawMap, laneNames, rangeOf, type Scene, toSvg } from '../src/index.ts';
import { wordsOf } from '../src/words.ts';
import { buildMap, type ShortRemark } from './fixtures/build-map.ts';
import { giftShop } from './fixtures/gift-shop.ts';
import { sayEverything } from './fixtures/say-everything.ts';

const elk = createElk();
const full = sayEverything(giftShop);
const of = <K extends Scene['shapes'][number]['kind']>(scene: Scene, kind: K) =>
  scene.shapes.filter((shape): shape is Extract<Scene['shapes'][number], { kind: K }> => shape.kind === kind);

test('only the lanes that are asked for are drawn', async () => {
  const scene = await drawMap(full, elk, { lanes: ['emotions', 'blueprint'] });
  const names = of(scene, 'lane').map(({ id }) => id.split('.').at(-1));
  expect(names).toEqual(['emotions', 'artifact', 'frontstage', 'backstage', 'support']);
  expect(of(scene, 'card')).toEqual([]);
});

test.each(laneNames)('every lane can be asked for alone: %s', async (name) => {
  const scene = await drawMap(full, elk, { lanes: [name] });
  expect(of(scene, 'lane').length + of(scene, 'swimlane').length).toBeGreaterThan(0);
  const svg = toSvg(scene, 'light');
  expect(scene.sources.filter(({ id }) => !svg.includes(` id="${id}"`))).toEqual([]);
});

test('personas out of view leave no trace, and those in view keep their looks', async () => {
  const [whole, part] = [await drawMap(giftShop, elk), await drawMap(giftShop, elk, { personas: ['boris'] })];
  const signOf = (scene: Scene) => of(scene, 'persona').find(({ sign }) => sign.id === 'boris')?.sign;
  expect(signOf(part)).toEqual(signOf(whole));
  expect(of(part, 'persona')).toHaveLength(1);
  const numbers = (scene: Scene) => new Map(of(scene, 'card').map(({ id, number }) => [id, number]));
  for (const [id, number] of numbers(part)) expect(number).toBe(numbers(whole).get(id));
  expect(of(part, 'curve').map(({ persona }) => persona)).toEqual([1]);
  expect(of(part, 'card').map(({ id }) => id)).not.toContain(`${part.id}.stories`);
  expect(toSvg(part, 'light')).not.toContain('That would suit my sister!');
});

test('of told ways, those of somebody else are not drawn', async () => {
  const people = ['a', 'b'].map((id) => ({ id, label: id }));
  const places = ['one', 'two', 'three', 'four'].map((id) => ({
    id,
    label: id,
    ...(id === 'three' && { for: ['b'] }),
  }));
  const map = buildMap({
    label: 'Two told ways',
    personas: people,
    stages: [{ id: 's', label: 'S', touchpoints: places }],
    moves: [
      ['one', 'two'],
      ['two', 'four'],
      ['one', 'three'],
      ['three', 'four'],
    ],
  });
  const path = (id: string, persona: string, stops: readonly string[]) => ({
    id,
    range: map.range,
    personas: [persona],
    stops,
  });
  const told = { ...map, paths: [path('p', 'a', ['one', 'two', 'four']), path('q', 'b', ['one', 'three', 'four'])] };
  const scene = await drawMap(told, elk, { personas: ['a'] });
  const ends = of(scene, 'move').map(({ from, to }) => [from, to].map((id) => id.split('.').at(-1)).join(' '));
  expect(ends).toEqual(['one two', 'two four']);
});

test('moves lead past touchpoints that nobody in view passes', async () => {
  const map = buildMap({
    label: 'Two ways',
    personas: [
      { id: 'a', label: 'Ann' },
      { id: 'b', label: 'Bob' },
    ],
    stages: [
      {
        id: 's',
        label: 'S',
        touchpoints: [
          { id: 'one', label: 'One' },
          { id: 'two', label: 'Two', for: ['b'] },
          { id: 'three', label: 'Three', for: ['b'] },
          { id: 'four', label: 'Four' },
        ],
      },
    ],
  });
  const scene = await drawMap(map, elk, { personas: ['a'] });
  expect(of(scene, 'move').map(({ from, to }) => [from, to])).toEqual([[`${scene.id}.one`, `${scene.id}.four`]]);
});

test('beside a highlighted path everything else stands back', async () => {
  const scene = await drawMap(full, elk, { path: 'path-0' });
  const stops = new Set(full.paths[0]?.stops.map((stop) => `${scene.id}.${stop}`));
  for (const card of of(scene, 'card')) expect(card.faded ?? false).toBe(!stops.has(card.id));
  expect(of(scene, 'persona').map(({ faded }) => faded ?? false)).toEqual([false, true]);
  expect(of(scene, 'move').some(({ faded }) => !faded)).toBe(true);
  expect(scene.shapes.some(({ faded }) => faded)).toBe(true);
  expect((await drawMap(full, elk)).shapes.some(({ faded }) => faded)).toBe(false);
});

test('the curve of who takes the path runs along its stops', async () => {
  const scene = await drawMap(full, elk, { path: 'path-0' });
  const stops = new Set(full.paths[0]?.stops);
  const annas = of(scene, 'feeling').filter(({ persona }) => persona === 0);
  expect(annas.length).toBeGreaterThan(0);
  expect(annas.filter(({ touchpoint }) => !stops.has(touchpoint))).toEqual([]);
});

test('compared with another state, its curves are dashed and named', async () => {
  const later = {
    ...giftShop,
    state: 'future' as const,
    stages: giftShop.stages.map((stage) => ({
      ...stage,
      touchpoints: stage.touchpoints.map((touchpoint) => ({
        ...touchpoint,
        emotions: touchpoint.emotions.map((emotion) => ({ ...emotion, value: 2 })),
      })),
    })),
  };
  const scene = await drawMap(later, elk, { against: giftShop });
  const curves = of(scene, 'curve');
  expect(curves.map(({ compared }) => compared)).toEqual([true, true, false, false]);
  expect(curves.flatMap(({ label }) => label?.paragraph.lines ?? [])).toEqual(['As it is', 'As it is']);
  const [before] = curves;
  const [, , after] = curves;
  expect(before?.runs.flat().map(({ x }) => x)).toEqual(after?.runs.flat().map(({ x }) => x));
});

describe('compared with another state', () => {
  const persona = (remarks: readonly ShortRemark[]) => [{ id: 'a', label: 'Ann', remarks }];
  const place = (id: string, remarks: readonly ShortRemark[]) => ({ id, label: id, remarks });
  const pain = (id: string, text = id): ShortRemark => ({ kind: 'pain', id, text });
  const fromHome = [{ kind: 'need' as const, id: 'n', text: 'Met' }, pain('p', 'Not met')];
  const today = buildMap({
    id: 'today',
    label: 'Today',
    personas: persona(fromHome),
    stages: [
      { id: 's', label: 'S', touchpoints: [place('one', [pain('slow'), pain('dull')]), place('gone', [pain('far')])] },
      { id: 'lost', label: 'L', touchpoints: [place('two', [pain('dear'), pain('cold')])] },
    ],
    opportunities: [{ id: 'idea', label: 'The idea of today', answers: ['dull'] }],
  });
  const later = buildMap({
    id: 'later',
    label: 'Later',
    personas: persona(fromHome),
    stages: [{ id: 's', label: 'S', touchpoints: [place('one', [pain('cold'), pain('fresh')])] }],
    opportunities: [
      { id: 'first', label: 'First', answers: ['today/pain:"slow"', 'n'] },
      { id: 'second', label: 'Second', answers: ['today/pain:"far"'] },
    ],
  });
  const dropped = {
    ...later,
    opportunities: later.opportunities.map((opportunity) => ({
      ...opportunity,
      solutions:
        opportunity.id === 'second'
          ? [
              {
                id: 'sol',
                label: 'S',
                range: later.range,
                status: 'dropped' as const,
                results: [],
                informed: [],
                measures: [],
              },
            ]
          : [],
    })),
  };
  const told = (scene: Scene) =>
    of(scene, 'entry').flatMap(({ content }) => {
      const [status, text, ...rest] = content.blocks[0]?.fragments ?? [];
      const words = Object.values(wordsOf('en').outcomes).find((word) => word === status?.fragment.text);
      return words && text
        ? [[words, text.fragment.text, ...rest.map(({ fragment }) => fragment.text)].join(': ')]
        : [];
    });

  test('it says which pains and needs of today are answered, which are not, and which are new', async () => {
    const scene = await drawMap(later, elk, { against: today });
    expect(told(scene)).toEqual([
      'Answered: slow',
      'Answered: dull: The idea of today',
      'Answered: far',
      'Still open: dear',
      'Still there: cold',
      'Answered: Met',
      'New: fresh',
    ]);
    expect(scene.description).toContain('still open: dear');
    expect(scene.description).toContain('new: pain: fresh');
  });

  test('dropped solutions answer nothing', async () => {
    const scene = await drawMap(dropped, elk, { against: today });
    expect(told(scene)).toContain('Still open: far');
  });

  test('opportunities name what they answer, and nothing else has that name', async () => {
    const scene = await drawMap(later, elk, { against: today });
    const marks = (look: string, text: string) =>
      of(scene, 'entry')
        .filter(({ content }) => content.text.look === look)
        .flatMap(({ content }) => content.blocks.flatMap(({ fragments }) => fragments))
        .filter(({ fragment }) => fragment.text === text)
        .flatMap(({ fragment }) => fragment.signs.flatMap((sign) => (sign.kind === 'mark' ? [sign.mark] : [])));
    expect(marks('opportunity', 'First')).toEqual([
      ...marks('answered-pain', 'slow'),
      ...marks('answered-need', 'Met'),
    ]);
    expect(marks('opportunity', 'Second')).toEqual(marks('answered-pain', 'far'));
    const all = ['slow', 'dull', 'far'].flatMap((text) => marks('answered-pain', text));
    const others = [...marks('open-pain', 'dear'), ...marks('remains-pain', 'cold'), ...marks('pain', 'fresh')];
    expect(new Set([...all, ...others]).size).toBe(6);
    expect(marks('pain', 'cold')).toEqual(marks('remains-pain', 'cold'));
  });

  test('alone, no map speaks of the other', async () => {
    expect(told(await drawMap(later, elk))).toEqual([]);
  });
});

test('what becomes of a pain leads to where the other journey says it, unless that is another file', async () => {
  const later: JourneyMap = { ...giftShop, id: 'later', state: 'future', of: { journey: giftShop.id, label: '' } };
  const rangeFor = async (against: JourneyMap) =>
    rangeOf(await drawMap(later, elk, { against }), `cjm.later.${giftShop.id}_2f_lateFee`);
  const pain = giftShop.stages
    .flatMap(({ touchpoints }) => touchpoints)
    .flatMap(({ remarks }) => remarks)
    .find(({ id }) => id === 'lateFee');
  expect(pain && (await rangeFor(giftShop))).toEqual(pain?.range);
  expect(await rangeFor({ ...giftShop, uri: 'today.cjm' })).toBeUndefined();
});
