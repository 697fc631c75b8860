import { expect, test } from 'vitest';
import { expectTranslated } from '../../grammar/test/wording/expect-translated.ts';
import { pageWordsOf } from '../page/words.ts';

const shared = { ru: [], pl: ['themes.auto'] } as const;

test.each(['ru', 'pl'] as const)('the page of cjm serve says everything in another language: %s', (language) => {
  expectTranslated(pageWordsOf('en'), pageWordsOf(language), shared[language]);
});

test('numbers of things are said as the language says them', () => {
  const said = (language: 'ru' | 'pl') => {
    const { counts, findings } = pageWordsOf(language);
    return [counts.stages(1), counts.stages(4), counts.touchpoints(12), findings.counts.error(22)];
  };
  expect(said('ru')).toEqual(['1 этап', '4 этапа', '12 точек контакта', '22 ошибки']);
  expect(said('pl')).toEqual(['1 etap', '4 etapy', '12 punktów styku', '22 błędy']);
});
