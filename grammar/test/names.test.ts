import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, test } from 'vitest';
import { isJourney, isStage, isTouchpoint } from '../src/index.ts';
import { grammar, parse } from './parse.ts';

const keywords = [
  ...new Set(
    AstUtils.streamAllContents(grammar)
      .filter(GrammarAST.isKeyword)
      .map((keyword) => keyword.value)
      .filter((value) => /^\p{L}/u.test(value)),
  ),
];

/** A map that gives every kind of thing the name, and refers to it wherever that is possible. */
const everyKind = (name: string): string => `
persona ${name} "P" { need ${name} "N" }
channel ${name} "C" online
journey ${name} "J" for ${name} {
  stage ${name} "S" for ${name} via ${name} {
    touchpoint ${name} "T" for ${name} via ${name} {
      emotion +1 for ${name}
      pain ${name} "A" severity high for ${name}
    }
    step second "Z"
  }
  opportunity ${name} "O" answers ${name}
  path ${name} "W" for ${name}: ${name} -> second
  move ${name} -> second "why" 40%
  move second -> ${name} -> exit
}`;

describe('names', () => {
  test.each(keywords.filter((keyword) => keyword !== 'exit'))('the keyword %s may name anything', (keyword) => {
    const { file, problems } = parse(everyKind(keyword));
    expect(problems).toEqual([]);
    const names = file.declarations.map((declaration) => declaration.name);
    expect(names).toEqual([keyword, keyword, keyword]);
    const stage = file.declarations.find(isJourney)?.items.find(isStage);
    expect([stage?.name, stage?.items.find(isTouchpoint)?.name]).toEqual([keyword, keyword]);
  });

  test('exit is always the way out', () => {
    expect(parse(everyKind('exit')).problems).not.toEqual([]);
  });

  test.each([
    'анна',
    '小林',
    'gift-shop',
    'Łódź',
    'हिन्दी',
    'ἀγάπη',
    'e\u0301te\u0301',
    '𠮷野',
    'x1_y',
    'personaOne',
    'moment-of-truth',
  ])('%s is a name', (name) => {
    const { file, problems } = parse(everyKind(name));
    expect(problems).toEqual([]);
    expect(file.declarations[0]?.name).toBe(name.normalize('NFC'));
  });

  test.each(['1st', '-a', '“quoted”', 'a→b', 'a\u200Bb', '😀'])('%s is not a name', (name) => {
    expect(parse(`channel ${name} "C"`).problems).not.toEqual([]);
  });
});
