import { describe, expect, test } from 'vitest';
import { isJourney, stagesOf } from '../src/index.ts';
import { parse } from './parse.ts';

describe('hostile text', () => {
  test('braces 100,000 deep are one problem at the place', () => {
    const { problems, codes, file } = parse(`journey j "J" {${' stage "s" {'.repeat(100_000)}`);
    expect(codes).toEqual(['nesting-too-deep']);
    expect(problems[0]).toContain('nested deeper than 200 levels');
    expect(file.declarations).toEqual([]);
  });

  test('a text of over 4 MB is one problem', () => {
    expect(parse(`// ${'x'.repeat(4 * 1024 * 1024)}`).codes).toEqual(['file-too-large']);
  });

  test.each([
    'source n2 :\n',
    'solution informed team -\n',
    'analytics source unit blocker\n',
    'journey\n1e999\nn2\nn0\n',
  ])('thousands of mistakes are read to the hundredth: %j', (line) => {
    const { problems, file } = parse(`persona anna "Anna"\n${line.repeat(5000)}`);
    expect(problems.length).toBeGreaterThan(0);
    expect(file.declarations[0]?.name).toBe('anna');
  });

  test('where reading stops is a problem', () => {
    const { problems } = parse('team t "T" 5\n'.repeat(5000));
    expect(problems).toContainEqual(
      expect.stringContaining('More than 100 mistakes stand above: mend them first, what follows was not read.'),
    );
  });

  test('after hostile text a sound one is read as itself', () => {
    parse('{'.repeat(5000));
    const { problems, file } = parse('journey j "J" { stage s "S" }');
    expect(problems).toEqual([]);
    expect(file.declarations.filter(isJourney).flatMap(stagesOf)).toMatchObject([{ label: 'S' }]);
  });

  test.each(['', '// only a comment', '/* open', '"', '"""', '}', '{', '->', 'journey', 'journey {', '\u0000'])(
    'reads %j without throwing',
    (text) => {
      expect(parse(text).file.$type).toBe('Document');
    },
  );

  test('branches that are not merged are one problem, however much one of them says', () => {
    const people = Array.from({ length: 50_000 }, (_, i) => `persona p${i} "P"`).join('\n');
    const { problems } = parse(`<<<<<<< HEAD\n${people}\n=======\n>>>>>>> topic\n`);
    expect(problems).toEqual([expect.stringContaining('1:1 The changes of two branches are not merged here')]);
  });
});
