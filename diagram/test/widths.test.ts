import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { embedFonts } from '../fonts/embed.ts';
import { styleSheet } from '../src/style-sheet.ts';
import { widthOf } from '../src/text.ts';
import { openBrowser } from './browser.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  const fonts = embedFonts('Aaа́α'.concat('ăἀѠạ'));
  await page.setContent(
    `<!doctype html><style>${styleSheet('light', fonts)}</style><svg class="cjm"><text font-size="100" /></svg>`,
  );
});

afterAll(() => browser.close());

/** In em, as the browser sets each text. */
async function drawnWidths(texts: readonly string[], weight: 400 | 600): Promise<readonly number[]> {
  const all = [...texts];
  return page.evaluate(
    async ({ all, weight }) => {
      const element = document.querySelector('text');
      if (!element) return [];
      element.setAttribute('font-weight', String(weight));
      const measure = () =>
        all.map((text) => {
          element.textContent = text;
          return element.getComputedTextLength() / 100;
        });
      measure();
      await document.fonts.ready;
      return measure();
    },
    { all, weight },
  );
}

/** The same by a canvas, which is quick enough for every character there is. */
async function canvasWidths(texts: readonly string[], weight: 400 | 600): Promise<readonly number[]> {
  return page.evaluate(
    async ({ all, weight }) => {
      await Promise.all([...document.fonts].map((face) => face.load()));
      const context = document.createElement('canvas').getContext('2d');
      const root = document.querySelector('svg');
      if (!context || !root) return [];
      context.font = `${weight} 100px ${getComputedStyle(root).fontFamily}`;
      context.fontKerning = 'none';
      return all.map((text) => context.measureText(text).width / 100);
    },
    { all: [...texts], weight },
  );
}

/** Ideographs and Korean syllables are all of one width: some of them stand for all. */
function isUniform(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x17000 && code <= 0x18aff)
  );
}

const weights = [400, 600] as const;

test.each(weights)(
  'no character is drawn wider than it is measured, at weight %d',
  async (weight) => {
    const characters = Array.from({ length: 0x1fbff - 0x20 }, (_, i) => i + 0x20)
      .filter((code) => code < 0xd800 || code > 0xf8ff)
      .filter((code) => !isUniform(code) || code % 64 === 0)
      .map((code) => String.fromCodePoint(code))
      .filter((character) => /\p{L}|\p{N}|\p{P}|\p{S}/u.test(character));
    const drawn = await canvasWidths(characters, weight);
    const wider = characters.flatMap((character, i) => {
      const width = drawn[i] ?? 0;
      const measured = widthOf(character, { size: 1, weight });
      return width > measured + 0.005
        ? [`${character} ${character.codePointAt(0)?.toString(16)} ${width} > ${measured}`]
        : [];
    });
    expect(wider).toEqual([]);
  },
  60_000,
);

const samples: Readonly<Record<string, string>> = {
  polish: 'Zażółć gęślą jaźń — „szybko”, powiedział',
  russian: 'Съешь ещё этих мягких французских булок, да выпей чаю',
  greek: 'Ξεσκεπάζω την ψυχοφθόρα βδελυγμία',
  vietnamese: 'Tiếng Việt có nhiều dấu thanh điệu',
  chinese: '在商品页面上显示运费，而且必须合适',
  japanese: 'ギフトを金曜日までに買いたい',
  korean: '금요일까지 선물을 사고 싶어요',
  arabic: 'رسوم التوصيل تظهر الآن فقط، لا إله إلا',
  hebrew: 'למצוא משהו שיחזיק מעמד לאורך זמן',
  thai: 'เปรียบเทียบของขวัญสามชุดในหน้าเดียวกัน',
  hindi: 'क्या यह समय पर पहुँच जाएगा? मुझे पक्का नहीं पता',
  bengali: 'উপহারটি কি সময়মতো পৌঁছাবে',
  tamil: 'பரிசு சரியான நேரத்தில் வருமா',
  georgian: 'საჩუქარი პარასკევამდე მჭირდება',
  emoji: '😀👩🏽‍💻👨‍👩‍👧‍👦🇵🇱1️⃣❤️✈️🏳️‍🌈',
};

test.each(Object.entries(samples))('no text is drawn wider than it is measured: %s', async (_, text) => {
  for (const weight of weights) {
    const [drawn = 0] = await drawnWidths([text], weight);
    expect(drawn).toBeLessThanOrEqual(widthOf(text, { size: 1, weight }) + 0.01);
  }
});

test.each(weights)(
  'Arabic letters are no wider than measured whatever stands beside them, at weight %d',
  async (weight) => {
    // Of Arabic, Persian and Urdu.
    const letters = [...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگیٹڈڑںھہے'];
    const words = letters.flatMap((first) => letters.flatMap((second) => [first + second, `${first}${second}\u0628`]));
    const drawn = await canvasWidths(words, weight);
    const wider = words.filter((word, i) => (drawn[i] ?? 0) > widthOf(word, { size: 1, weight }) + 0.005);
    expect(wider).toEqual([]);
  },
  60_000,
);

test.each(weights)('Arabic is measured by the forms that its letters take, at weight %d', async (weight) => {
  const texts = ['أن يصل المصروف كاملا قبل أول الشهر', 'نزل الراتب اليوم، والإيجار في المنصورة بعد ثلاثة أيام'];
  const drawn = await drawnWidths(texts, weight);
  for (const [i, text] of texts.entries())
    expect(widthOf(text, { size: 1, weight })).toBeLessThan(1.15 * (drawn[i] ?? 0));
});

test.each(['polish', 'russian', 'greek', 'vietnamese'])('what Inter has is measured exactly: %s', async (language) => {
  const text = samples[language] ?? '';
  for (const weight of weights) {
    const [drawn = 0] = await drawnWidths([text], weight);
    expect(widthOf(text, { size: 1, weight }) / drawn).toBeCloseTo(1, 2);
  }
});
