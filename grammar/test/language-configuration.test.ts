import { describe, expect, test } from 'vitest';
import configuration from '../language-configuration.json' with { type: 'json' };

describe('the language configuration', () => {
  const words = new RegExp(configuration.wordPattern.pattern, `${configuration.wordPattern.flags}g`);

  test.each([
    ['persona анна "x"', ['persona', 'анна', 'x']],
    ['move gift-shop->小林 34%', ['move', 'gift-shop', '小林', '34%']],
    ['emotion -1.5', ['emotion', '-1.5']],
  ])('splits %s into words', (text, expected) => {
    expect(text.match(words)).toEqual(expected);
  });

  const opens = new RegExp(configuration.indentationRules.increaseIndentPattern.pattern);

  test.each([
    ['stage "a" {', true],
    ['stage "a" { // why', true],
    ['stage "a {"', false],
    ['touchpoint "a" { emotion +1 }', false],
    ['// stage {', false],
  ])('after %s the next line is indented: %s', (line, expected) => {
    expect(opens.test(line)).toBe(expected);
  });
});
