import { expect, test, vi } from 'vitest';
import { expectTranslated } from '../../grammar/test/wording/expect-translated.ts';
import { textsOf } from '../../grammar/test/wording/texts-of.ts';
import { createElk } from '../src/elk.ts';
import { entryFaults } from '../src/entry-faults.ts';
import { drawMap, type Language, rememberLayout, type Scene, toSvg, type View } from '../src/index.ts';
import { wordsOf } from '../src/words.ts';
import { generateMap } from './fixtures/generate-map.ts';
import { giftShop } from './fixtures/gift-shop.ts';
import { sayEverything } from './fixtures/say-everything.ts';

const layout = rememberLayout(createElk());
const full = sayEverything(generateMap(24, 1));
const others: readonly Language[] = ['ru', 'pl', 'zh'];

const samples = { every: [5, 'weeks'] };

/** Words that are the same in a language as in English. */
const shared: Readonly<Record<string, readonly string[]>> = {
  ru: ['about.sample', 'sourceKinds.crm'],
  pl: [
    'about.actors.system',
    'about.kinds.persona',
    'about.presence.offline',
    'about.presence.online',
    'about.sample',
    'about.terms.segment',
    'about.terms.status',
    'lanes.blueprint',
    'sourceKinds.crm',
    'table.persona',
  ],
  zh: ['about.sample', 'sourceKinds.crm'],
};

test.each(others)('the captions are all there, and no text but these is the same as in English: %s', (language) => {
  expectTranslated(wordsOf('en'), wordsOf(language), shared[language] ?? [], samples);
});

test('how often a map is reviewed is said with the right form of the unit', () => {
  const said = (language: Language) => [1, 2, 5, 21].map((count) => wordsOf(language).every(count, 'weeks'));
  expect(said('en')).toEqual(['every 1 week', 'every 2 weeks', 'every 5 weeks', 'every 21 weeks']);
  expect(said('ru')).toEqual(['каждую неделю', 'каждые 2 недели', 'каждые 5 недель', 'каждую 21 неделю']);
  expect(said('pl')).toEqual(['co tydzień', 'co 2 tygodnie', 'co 5 tygodni', 'co 21 tygodni']);
  expect(said('zh')).toEqual(['每周一次', '每 2 周一次', '每 5 周一次', '每 21 周一次']);
});

test.each(others)('nothing of the picture itself is left in English: %s', async (language) => {
  const [english, drawn] = [await drawMap(full, layout), await drawMap(full, layout, { language })];
  const [table, own] = [textsOf(wordsOf('en'), samples), textsOf(wordsOf(language), samples)];
  const foreign = [...table].flatMap(([place, text]) => (own.get(place) === text ? [] : [text]));
  const captions = (scene: Scene) =>
    [...toSvg(scene, 'light').matchAll(/<(?:text|title)[^>]*>([^<]*)/g)].map(([, text = '']) => text);
  const said = captions(english).filter((text) => foreign.includes(text));
  expect(new Set(said).size).toBeGreaterThan(20);
  expect(captions(drawn).filter((text) => said.includes(text))).toEqual([]);
  expect(entryFaults(drawn)).toEqual([]);
  expect(toSvg(drawn, 'light')).toContain(` lang="${language}"`);
});

test('a map drawn in one language after another is drawn as if there had been no other', async () => {
  const views: readonly View[] = [
    {},
    { language: 'ru' },
    { language: 'pl' },
    { language: 'zh' },
    { language: 'en' },
    { language: 'ru' },
  ];
  for (const map of [giftShop, full])
    for (const view of views) {
      const warm = await drawMap(map, layout, view);
      vi.resetModules();
      const cold = await (await import('../src/index.ts')).drawMap(map, layout, view);
      expect(toSvg(warm, 'light')).toBe(toSvg(cold, 'light'));
    }
});
