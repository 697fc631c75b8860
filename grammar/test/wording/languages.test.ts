import { expect, test } from 'vitest';
import { languageOf, pluralOf } from '../../src/wording/index.ts';

test('a locale is read as editors and browsers write it', () => {
  expect(['ru', 'pl-PL', 'RU_ru', 'en-US', 'ru.UTF-8'].map(languageOf)).toEqual(['ru', 'pl', 'ru', 'en', 'ru']);
});

test('whatever is not spoken is English', () => {
  expect([undefined, '', 'de', 'plx', 'zhx', '-pl'].map(languageOf)).toEqual(['en', 'en', 'en', 'en', 'en', 'en']);
});

test.each(['zh', 'zh-cn', 'zh-CN', 'zh_CN.UTF-8', 'zh-Hans', 'zh-Hans-CN', 'zh-SG', 'zh-Hans-HK'])(
  'Chinese is simplified: %s',
  (locale) => {
    expect(languageOf(locale)).toBe('zh');
  },
);

test.each(['zh-tw', 'zh_TW.UTF-8', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh-Hant-CN', 'zh_TW@radical'])(
  'who reads traditional characters is told in English: %s',
  (locale) => {
    expect(languageOf(locale)).toBe('en');
  },
);

test('a number takes the form that its language has for it', () => {
  const forms = { one: 'one', few: 'few', many: 'many', other: 'other' };
  const asked = [0, 1, 2, 5, 11, 21, 22, 112, 1.5];
  const said = (language: string) => asked.map((count) => pluralOf(language)(count, forms));
  expect(said('en')).toEqual(['other', 'one', 'other', 'other', 'other', 'other', 'other', 'other', 'other']);
  expect(said('ru')).toEqual(['many', 'one', 'few', 'many', 'many', 'one', 'few', 'many', 'other']);
  expect(said('pl')).toEqual(['many', 'one', 'few', 'many', 'many', 'many', 'few', 'many', 'other']);
  expect(said('zh')).toEqual(asked.map(() => 'other'));
});
