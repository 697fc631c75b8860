import { join } from 'node:path';
import { languages } from '@cjm/grammar/wording';
import { createChecker } from '@cjm/language-server';
import { expect, test } from 'vitest';
import { expectTranslated } from '../../grammar/test/wording/expect-translated.ts';
import { sentencesIn } from '../../grammar/test/wording/sentences-in.ts';
import { pageWordsOf } from '../page/words.ts';

const signs = ['findings.and', 'news.told'];
const shared = { ru: signs, pl: [...signs, 'themes.auto'], zh: [] } as const;

test.each(['ru', 'pl', 'zh'] as const)('the page of cjm serve says everything in another language: %s', (language) => {
  expectTranslated(pageWordsOf('en'), pageWordsOf(language), shared[language]);
});

test('numbers of things are said as the language says them', () => {
  const said = (language: 'ru' | 'pl' | 'zh') => {
    const { counts, findings } = pageWordsOf(language);
    return [counts.stages(1), counts.stages(4), counts.touchpoints(12), findings.counts.error(22)];
  };
  expect(said('ru')).toEqual(['1 этап', '4 этапа', '12 точек контакта', '22 ошибки']);
  expect(said('pl')).toEqual(['1 etap', '4 etapy', '12 punktów styku', '22 błędy']);
  expect(said('zh')).toEqual(['1 个阶段', '4 个阶段', '12 个触点', '22 个错误']);
});

test.each(languages)('what it shows for a start is a map without a mistake: %s', async (language) => {
  const uri = `file:///nowhere/${language}.cjm`;
  const checker = createChecker();
  await checker.hold(uri, pageWordsOf(language).empty.example);
  const [checked] = await checker.check([uri]);
  expect(checked?.findings.map(({ message }) => message)).toEqual([]);
  expect(checked?.maps[0]?.stages[0]?.touchpoints).toHaveLength(2);
});

test('what it says stands in the tables alone', () => {
  expect(sentencesIn(join(import.meta.dirname, '../page'))).toEqual([]);
});
