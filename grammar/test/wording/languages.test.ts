import { expect, test } from 'vitest';
import { languageOf, pluralOf } from '../../src/wording/index.ts';

test('a locale is read as editors and browsers write it', () => {
  expect(['ru', 'pl-PL', 'RU_ru', 'en-US'].map(languageOf)).toEqual(['ru', 'pl', 'ru', 'en']);
});

test('whatever is not spoken is English', () => {
  expect([undefined, '', 'de', 'plx', 'zh-cn', '-pl'].map(languageOf)).toEqual(['en', 'en', 'en', 'en', 'en', 'en']);
});

test('a number takes the form that its language has for it', () => {
  const forms = { one: 'one', few: 'few', many: 'many', other: 'other' };
  const asked = [0, 1, 2, 5, 11, 21, 22, 112, 1.5];
  const said = (language: string) => asked.map((count) => pluralOf(language)(count, forms));
  expect(said('en')).toEqual(['other', 'one', 'other', 'other', 'other', 'other', 'other', 'other', 'other']);
  expect(said('ru')).toEqual(['many', 'one', 'few', 'many', 'many', 'one', 'few', 'many', 'other']);
  expect(said('pl')).toEqual(['many', 'one', 'few', 'many', 'many', 'many', 'few', 'many', 'other']);
});
