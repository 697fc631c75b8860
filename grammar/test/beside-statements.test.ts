import { describe, expect, test } from 'vitest';
import { emotionsOf, isJourney, isSyntaxProblem, stagesOf, touchpointsOf } from '../src/index.ts';
import { parse, parser } from './parse.ts';

describe('what stands beside a statement without braces', () => {
  const emotions = (text: string): readonly (readonly number[])[] =>
    parse(text)
      .file.declarations.filter(isJourney)
      .flatMap(stagesOf)
      .flatMap((stage) => [stage, ...touchpointsOf(stage)].map((place) => emotionsOf(place).map(({ value }) => value)));

  test('is read as held by it', () => {
    expect(emotions('journey j "J" { stage "S" { touchpoint "A" emotion -1\n touchpoint "B" } }')).toEqual([
      [],
      [-1],
      [],
    ]);
  });

  test('on a line of its own it is held by what is around', () => {
    const text = 'journey j "J" { stage "S" { touchpoint "A"\n emotion -1\n touchpoint "B" } }';
    expect(emotions(text)).toEqual([[-1], [], []]);
    expect(parse(text).problems).toEqual([]);
  });

  test('is no mistake behind a block, or where only what is around can hold it', () => {
    const text = 'journey j "J" { stage "S" { touchpoint "A" { emotion 1 } emotion -1 } stage "T" move a -> exit }';
    expect(parse(text).problems).toEqual([]);
  });

  test('goes into braces by a fix', () => {
    const text = 'journey j "J" { stage "S" { touchpoint "A" emotion -1 } }';
    const [error] = parser.parse(text).lexerErrors;
    const fix = error && isSyntaxProblem(error) ? error.fix : undefined;
    expect([fix, fix?.also].map((edit) => edit && text.slice(0, edit.offset) + edit.text)).toEqual([
      'journey j "J" { stage "S" { touchpoint "A" {',
      'journey j "J" { stage "S" { touchpoint "A" emotion -1 }',
    ]);
  });
});
