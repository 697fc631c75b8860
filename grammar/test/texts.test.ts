import { describe, expect, test } from 'vitest';
import { isJourney, isStage } from '../src/index.ts';
import { parse } from './parse.ts';

describe('texts and numbers', () => {
  test.each([
    [`"plain"`, 'plain'],
    [`"with \\"quotes\\" and \\\\ and \\n"`, 'with "quotes" and \\ and \n'],
    [`"""\n    two\n      lines\n    """`, 'two\n  lines'],
    [`"""one "quoted" word"""`, 'one "quoted" word'],
  ])('%s means %j', (written, meant) => {
    const journey = parse(`journey j ${written} {}`).file.declarations.find(isJourney);
    expect(journey?.label).toBe(meant);
  });

  test('the minus sign counts as a minus', () => {
    const { file } = parse('journey j "J" { stage s "S" { emotion \u22121.5 } }');
    const stage = file.declarations.find(isJourney)?.items.find(isStage);
    expect(stage?.items[0]).toMatchObject({ value: -1.5 });
  });
});
