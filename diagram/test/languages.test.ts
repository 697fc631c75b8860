import { expect, test, vi } from 'vitest';
import { builtInMetrics } from '../../grammar/src/built-in-metrics.ts';
import { expectTranslated } from '../../grammar/test/wording/expect-translated.ts';
import { textsOf } from '../../grammar/test/wording/texts-of.ts';
import { shownTexts } from '../src/about/shown-texts.ts';
import { createElk } from '../src/elk.ts';
import { entryFaults } from '../src/entry-faults.ts';
import { drawMap, type Language, rememberLayout, type Scene, toSvg, type View } from '../src/index.ts';
import { valueText } from '../src/value-text.ts';
import { wordsOf } from '../src/words.ts';
import { generateMap } from './fixtures/generate-map.ts';
import { giftShop } from './fixtures/gift-shop.ts';
import { sayEverything } from './fixtures/say-everything.ts';

const layout = rememberLayout(createElk());
const full = sayEverything(generateMap(24, 1));
const others: readonly Language[] = ['ru', 'pl', 'zh'];

const samples = { every: [5, 'weeks'] };

const punctuation = ['and', 'aside', 'comma', 'named', 'semicolon', 'stop'].map((sign) => `punctuation.${sign}`);

/** Words that are the same in a language as in English. */
const shared: Readonly<Record<string, readonly string[]>> = {
  ru: ['about.sample', ...punctuation, 'sourceKinds.crm'],
  pl: [
    'about.actors.system',
    'about.kinds.persona',
    'about.presence.offline',
    'about.presence.online',
    'about.sample',
    'about.terms.segment',
    'about.terms.status',
    'durations.min',
    'durations.s',
    'lanes.blueprint',
    ...punctuation,
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

test('how long something takes is said with the unit that goes with its last number', () => {
  const said = (language: Language) =>
    ['40 s', '1.5 h', '1 day', '2..10 days', '1..2 weeks', '1 month', '-3 days'].map((text) =>
      valueText(wordsOf(language), { kind: 'duration', from: 0, to: 0, text }),
    );
  expect(said('en')).toEqual(['40 s', '1.5 h', '1 day', '2–10 days', '1–2 weeks', '1 month', '−3 days']);
  expect(said('ru')).toEqual(['40 с', '1.5 ч', '1 день', '2–10 дней', '1–2 недели', '1 месяц', '−3 дня']);
  expect(said('pl')).toEqual(['40 s', '1.5 godz.', '1 dzień', '2–10 dni', '1–2 tygodnie', '1 miesiąc', '−3 dni']);
  expect(said('zh')).toEqual(['40 秒', '1.5 小时', '1 天', '2–10 天', '1–2 周', '1 个月', '−3 天']);
});

test.each([
  ['ru', '2–5 мин'],
  ['pl', '2–5 min'],
  ['zh', '2–5 分钟'],
] as const)(
  'the picture says in its language how long something takes, where it is seen and told: %s',
  async (language, said) => {
    const drawn = toSvg(await drawMap(full, layout, { language }), 'light');
    expect(drawn.match(/<text[^>]*>2–5 [^<]*/g)?.map((text) => text.replace(/^.*>/, ''))).toContain(said);
    expect(/<desc[^>]*>([^<]*)/.exec(drawn)?.[1]).toContain(said);
  },
);

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

test('metrics that need no declaration are called as the language calls them', () => {
  const declared = [...builtInMetrics.matchAll(/^metric (\w+) +"([^"]*)"/gm)].map(([, name, label]) => [name, label]);
  expect(Object.entries(wordsOf('en').builtInMetrics)).toEqual(declared);
});

test.each([
  ['en', 'Customer satisfaction'],
  ['ru', 'Удовлетворённость клиентов'],
  ['pl', 'Zadowolenie klientów'],
  ['zh', '客户满意度'],
] as const)(
  'such a metric is named in the language of the picture, and one of the author as it is: %s',
  async (language, name) => {
    const metric = { id: 'metric:csat', range: giftShop.range, name: 'csat', label: 'Customer satisfaction' };
    const measure = { id: 'm', range: giftShop.range, metric: metric.id, personas: [], sources: [] };
    const seen = async (uri?: string) => {
      const metrics = [{ ...metric, better: 'higher', ...(uri ? { uri } : {}) } as const];
      const map = {
        ...giftShop,
        metrics,
        measures: [{ ...measure, value: { kind: 'number', from: 4, to: 4, text: '4' } as const }],
      };
      const scene = await drawMap(map, layout, { language });
      const found = shownTexts(map, scene, { language }).map(({ text }) => text);
      return { drawn: toSvg(scene, 'light'), description: scene.description, found: found.join('\n') };
    };
    const own = await seen('cjm:/built-in.cjm');
    expect(own.drawn).toContain(`>${name}</text>`);
    expect(own.description).toContain(name);
    expect(own.found).toContain(name);
    const authors = await seen();
    expect(authors.drawn).toContain('>Customer satisfaction</text>');
    expect(authors.found).toContain('Customer satisfaction');
  },
);

test('what the picture puts together stands between signs of the language', async () => {
  const drawn = toSvg(await drawMap(full, layout, { language: 'zh' }), 'light');
  expect(drawn).toContain('问卷，2026-05，n = 12');
  const told = /<desc[^>]*>([^<]*)/.exec(drawn)?.[1] ?? '';
  expect(told).toMatch(/^客户旅程图：/);
  expect(told).not.toMatch(/\p{Script=Han}[:,;.]/u);
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
