import { readFileSync } from 'node:fs';
import { AstUtils, GrammarAST } from 'langium';
import { expect, test } from 'vitest';
import { CjmGrammar } from '../../src/generated/grammar.ts';
import { file } from './colours.ts';

test('knows every keyword of the language', () => {
  const source = readFileSync(file, 'utf8').replaceAll('s?', '');
  const words = AstUtils.streamAllContents(CjmGrammar())
    .filter(GrammarAST.isKeyword)
    .map((keyword) => keyword.value)
    .filter((value) => /^[a-z]/.test(value))
    .map((value) => value.replace(/^(day|week|month)s$/, '$1'));
  const known = new Set(source.match(/[a-z]+(?:-[a-z]+)*/g));
  expect([...new Set(words)].filter((word) => !known.has(word))).toEqual([]);
});
