import { expect, test } from 'vitest';
import { createService, wordsOf } from './service.ts';
import { soundMaps } from './sound-maps.ts';

test('the sound maps have no mistake', async () => {
  const service = createService();
  for (const [name, text] of soundMaps) {
    await service.write(name, text);
    const errors = service.meaning(name).findings.filter(({ severity }) => severity === 'error');
    expect(errors, name).toEqual([]);
  }
});

test('the sound maps together use every word and sign of the language', () => {
  const { cjm } = createService();
  const used = [...soundMaps.values()].flatMap((text) =>
    cjm.parser.Lexer.tokenize(text).tokens.map(({ tokenType }) => tokenType.name),
  );
  expect(wordsOf({ cjm }).filter((word) => !used.includes(word))).toEqual([]);
});
