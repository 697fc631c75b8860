import { expect, test } from 'vitest';
import { checkerOver } from '../../src/create-checker.ts';
import { createMemoryFiles } from '../memory-files.ts';
import { checkText } from './check-text.ts';
import { testRule } from './test-rule.ts';

const at = (text: string): string =>
  `persona me "Me"\njourney j "J" {\n  stage "S" {\n    touchpoint mood "A" {\n      ${text}\n    }\n  }\n}\n`;
const message =
  '"mood" is an old wording: since version 2 of the language, write "emotion". A mood lasts longer than a touchpoint.';

testRule('deprecated-wording', [
  {
    name: 'the old word is understood, and changed without being asked',
    text: at('⟦mood⟧ -0.5 "late again" for me // mood'),
    messages: [message],
    severities: ['warning'],
    fixed: at('emotion -0.5 "late again" for me // mood'),
    safe: true,
    alone: true,
  },
  {
    name: 'on a line with a mistake it is told beside it',
    text: at('⟦mood⟧ −1'),
    messages: [message],
    fixed: at('emotion −1'),
  },
  { name: 'the new word', text: at('emotion -0.5 "mood"'), alone: true },
]);

test('a map means the same in the old wording', async () => {
  const { findings } = await checkText(at('mood 9'));
  expect(findings.map(({ rule }) => rule)).toEqual(['deprecated-wording', 'emotion-out-of-range']);
});

test('a word that the language never had is a mistake', async () => {
  const files = createMemoryFiles(new Map([['file:///maps/map.cjm', at('mood -1')]]));
  const [checked] = await checkerOver(files, { today: '2026-06-30' }).check(['file:///maps/map.cjm']);
  expect(checked?.findings.map(({ rule }) => rule)).toContain('syntax-error');
});
