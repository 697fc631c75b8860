import { join } from 'node:path';
import { languages } from '@cjm/grammar/wording';
import { createChecker } from '@cjm/language-server';
import { expect, test } from 'vitest';
import { expectTranslated } from '../../../grammar/test/wording/expect-translated.ts';
import { sentencesIn } from '../../../grammar/test/wording/sentences-in.ts';
import { pageWordsOf } from '../../webview/words.ts';

/** Names. */
const shared = [
  ...['svg', 'png', 'pdf', 'markdown', 'csv', 'json'].map((name) => `formats.${name}`),
  'keys.shift',
  'keys.alt',
];

test.each(['ru', 'pl', 'zh'] as const)(
  'the page of the preview says everything in another language: %s',
  (language) => {
    expectTranslated(pageWordsOf('en'), pageWordsOf(language), shared);
  },
);

test('numbers of problems are said as the language says them', () => {
  const said = (language: 'en' | 'ru' | 'pl' | 'zh') => {
    const { empty, problems } = pageWordsOf(language);
    return [problems.count(1), problems.count(2), problems.count(5), empty.broken.text(1)];
  };
  expect(said('en').slice(0, 3)).toEqual(['1 problem', '2 problems', '5 problems']);
  expect(said('ru').slice(0, 3)).toEqual(['1 проблема', '2 проблемы', '5 проблем']);
  expect(said('ru')[3]).toContain('исправьте 1 проблему');
  expect(said('pl').slice(0, 3)).toEqual(['1 problem', '2 problemy', '5 problemów']);
  expect(said('zh')).toEqual(['1 个问题', '2 个问题', '5 个问题', '修正 1 个问题后，图就会出现。']);
});

test.each(languages)('what it shows for a start is a map without a mistake: %s', async (language) => {
  const uri = `file:///nowhere/${language}.cjm`;
  const checker = createChecker();
  await checker.hold(uri, pageWordsOf(language).empty.noJourney.example);
  const [checked] = await checker.check([uri]);
  expect(checked?.findings.map(({ message }) => message)).toEqual([]);
  expect(checked?.maps[0]?.stages[0]?.touchpoints).toHaveLength(2);
});

test('what it says stands in the tables alone', () => {
  expect(sentencesIn(join(import.meta.dirname, '../../webview'))).toEqual([]);
});
