import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectTranslated } from '../../../grammar/test/wording/expect-translated.ts';
import { sentencesIn } from '../../../grammar/test/wording/sentences-in.ts';
import { toolWordsOf } from '../../viewer/words.ts';

/** Names of keys, and what is called the same. */
const keys = ['home', 'end', 'enter', 'escape', 'shift', 'control'].map((key) => `help.names.${key}`);
const signs = ['filter.and'];
const shared = { ru: [...keys, ...signs], pl: [...keys, ...signs, 'filter.persona'], zh: keys } as const;

test.each(['ru', 'pl', 'zh'] as const)('the tools say everything in another language: %s', (language) => {
  expectTranslated(toolWordsOf('en'), toolWordsOf(language), shared[language]);
});

test('numbers of things are said as the language says them', () => {
  const said = (language: 'en' | 'ru' | 'pl' | 'zh') => {
    const { findings, filter, shown } = toolWordsOf(language);
    return [
      findings.count(1),
      findings.count(3),
      findings.count(5),
      filter.lanes(3, 21),
      shown('A', 2, 2),
      shown('A', 1, 5),
    ];
  };
  expect(said('en')).toEqual([
    '1 finding, Space tells more',
    '3 findings, Space tells more',
    '5 findings, Space tells more',
    '3 of 21 lanes',
    'A: 2 touchpoints',
    'A: 1 of 5 touchpoints',
  ]);
  expect(said('ru')).toEqual([
    '1 замечание, подробнее по пробелу',
    '3 замечания, подробнее по пробелу',
    '5 замечаний, подробнее по пробелу',
    '3 из 21 строки',
    'A: 2 точки контакта',
    'A: 1 из 5 точек контакта',
  ]);
  expect(said('pl')).toEqual([
    '1 uwaga, spacja powie więcej',
    '3 uwagi, spacja powie więcej',
    '5 uwag, spacja powie więcej',
    '3 z 21 wierszy',
    'A: 2 punkty styku',
    'A: 1 z 5 punktów styku',
  ]);
  expect(said('zh')).toEqual([
    '1 条检查结果，按空格键了解详情',
    '3 条检查结果，按空格键了解详情',
    '5 条检查结果，按空格键了解详情',
    '显示 3/21 行',
    'A：2 个触点',
    'A：1/5 个触点',
  ]);
});

test('what the tools say stands in the tables alone', () => {
  expect(sentencesIn(join(import.meta.dirname, '../../viewer'))).toEqual([]);
});
