import { describe, expect, test } from 'vitest';
import { readPlaces } from '../reference/read-places.ts';
import { toWritten } from '../reference/to-written.ts';
import { readShape } from '../src/shape.ts';
import { written } from '../src/written.generated.ts';
import { grammar, parse } from './parse.ts';

const places = readPlaces(grammar, new Set(['Document', ...Object.keys(written)]));

/** Blocks of each kind, with what they stand in. */
const around: Readonly<Record<string, readonly [before: string, after: string]>> = {
  Document: ['', ''],
  Persona: ['persona p {\n', '\n}'],
  Journey: ['journey j {\n', '\n}'],
  Stage: ['journey j {\nstage s {\n', '\n}\n}'],
  Touchpoint: ['journey j {\nstage s {\ntouchpoint t {\n', '\n}\n}\n}'],
  Opportunity: ['journey j {\nopportunity o {\n', '\n}\n}'],
  Solution: ['journey j {\nopportunity o {\nsolution s {\n', '\n}\n}\n}'],
};

/** What is said of the statement in a block where it may stand. */
function said(rule: string, statement: string): string[] {
  const [before, after] = around[places.standsIn(rule)[0] ?? ''] ?? ['', ''];
  return parse(before + statement + after).problems.map((problem) => problem.replace(/^\S+ /, ''));
}

/** The pieces of a line that stand for themselves. */
const piecesOf = (line: string): string[] =>
  line.replace(' { … }', '').match(/"[^"]*"|->|\.\.|-?\d[\d.-]*|[\p{L}-]+|\S/gu) ?? [];

const statements = Object.entries(written).flatMap(([rule, lines]) =>
  Object.entries(lines).map(([keyword, line]) => ({ rule, keyword, line, pieces: piecesOf(line) })),
);

/** The statement cut off after each piece, and with each piece but the first left out. */
const halves = statements.flatMap(({ rule, keyword, line, pieces }) => {
  const cut = pieces.map((_, at) => pieces.slice(0, at + 1));
  const holed = pieces.slice(1).map((_, at) => pieces.toSpliced(at + 1, 1));
  const texts = new Set([...cut, ...holed].map((parts) => parts.join(' ')));
  return [...texts].map((text) => ({ rule, keyword, line, text }));
});

describe('each statement that can be written is shown', () => {
  test('with each of its keywords', () => {
    const keywords = new Set([...readShape(grammar).statements.values()].flatMap((each) => [...each]));
    expect(new Set(statements.map(({ keyword }) => keyword))).toEqual(keywords);
  });

  test('as the examples of the reference have it', () => {
    expect(written).toEqual(Object.fromEntries(toWritten(grammar)));
  });

  test.each(statements.map(({ rule, line }) => [line, rule]))('%s', (line, rule) => {
    expect(said(rule, line.replace('…', ''))).toEqual([]);
  });
});

describe('half a statement is told in words, and shown whole', () => {
  const problems = halves.flatMap((half) => said(half.rule, half.text).map((problem) => ({ ...half, problem })));

  test('many halves are mistakes', () => {
    expect(problems.length).toBeGreaterThan(100);
  });

  test.each(problems)('$text: $problem', ({ problem, line }) => {
    expect(problem.replace(/"[^"]*"/g, '')).not.toMatch(
      /token|redundant|offset|alternative|expecting|undefined|Something else|[A-Z]{2}|OPEN_/,
    );
    const expected = / (?:is|are) expected here, not /.test(problem);
    if (expected) expect(problem).toContain(`It is written: ${line}`);
  });

  test.each(statements)('what $keyword lacks is named', ({ rule, keyword, line, pieces }) => {
    const first = said(rule, keyword);
    if (pieces.length === 1 || first.length === 0) return;
    expect(first).toEqual([expect.stringMatching(/^.+ is expected here, not (".+"|the .+)\. It is written: /)]);
    expect(first[0]).toContain(line);
  });
});

describe('what stands where nothing can is shown with its statement', () => {
  test.each([
    ['Reviewed', 'reviewed 2026-06-30 6 months', '"6" is not expected here. It is written: reviewed 2026-06-30 every'],
    ['Measure', 'metric conversion % target 9%', '"%" is not expected here. It is written: metric conversion 6.5%'],
    ['Remark', 'pain "persona" high', '"high" is not expected here. It is written: pain lateFee "The fee'],
    ['Result', 'result conversion 6.5% 7.8%', '"7.8" is not expected here. It is written: result conversion'],
  ])('%s: %s', (rule, statement, expected) => {
    expect(said(rule, statement)).toEqual([expect.stringContaining(expected)]);
  });

  test.each([
    [
      '"text"',
      'The text "text" is not expected here: at the top of a file stand import, persona, channel, team, system, source, metric and journey.',
    ],
    ['persona a "A"\n12', '"12" is not expected here: at the top of a file stand import, persona,'],
  ])('at the top of a file: %s', (text, expected) => {
    expect(parse(text).problems.join('\n')).toContain(expected);
  });

  test('a word is taken for what can follow in its statement alone', () => {
    expect(said('Backing', 'backstage "Tariff is fetched" ecom').join('\n')).not.toContain('crm');
    expect(said('Source', 'source a "A" intervew 2026').join('\n')).toContain('Did you mean "interview"?');
    expect(said('Metric', 'metric a "A" lowr').join('\n')).toContain('Did you mean "lower"?');
  });
});
