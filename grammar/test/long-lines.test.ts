import { describe, expect, test } from 'vitest';
import { parse } from './parse.ts';

/** Long enough that a look ahead from each place to the end would take minutes, and far below what is read. */
const length = 400_000;

describe('what opens again and again and never closes is read in one go', () => {
  test.each([
    '« ',
    '» ',
    '„a ',
    '‘ ',
    "'a",
    '/* ',
    '-',
    'a\u200b',
    'é « owner ',
    '1/',
    '01.',
    'team A by ',
    'path a "A" b ->',
    '"\\a',
    '"\\a" ',
    '「a',
  ])('%j', (unit) => {
    const { problems } = parse(`persona anna "Anna"\n${unit.repeat(length / unit.length)}`);
    expect(problems.length).toBeGreaterThan(0);
  });
});

test('a path of very many stops is read in one go', () => {
  const { problems } = parse(`journey j "J" {\n  path for anna: ${'a -> '.repeat(length / 5)}a\n}`);
  expect(problems).toEqual([]);
});

test('characters that touch and mean nothing are one mistake', () => {
  expect(parse(`persona anna "Anna" ${'。!\u0301'.repeat(400_000)} "B"`).problems).toEqual([
    `1:21 "${'。!\u0301'.repeat(7).slice(0, 20)}…" means nothing here: remove it, or write it inside a text in quotes.`,
    '1:1200022 The text "B" is not expected here. It is written: persona anna "Anna, first-time buyer" { … }',
  ]);
});

describe('quotation marks of the world, where some close and some do not', () => {
  test.each([
    ['persona a «Anna»\nchannel b «Bus', ['1:11 A text stands in straight quotation marks: write "Anna".']],
    [
      "persona a 'Anna's tea' team b 'B'",
      ['1:11 A text', '1:31 A text stands in straight quotation marks: write "B".'],
    ],
    ['persona a „Anna“ persona b „Boris"', ['1:11 A text', '1:28 A text']],
    ['persona a "A" /* one */ persona b "B" /* two', ['1:42 "two" is not expected here.']],
  ])('%s', (text, expected) => {
    const { problems } = parse(text);
    for (const problem of expected) expect(problems.join('\n')).toContain(problem);
  });

  test('a line that closes nothing says nothing of the next one', () => {
    expect(parse('persona a «A\npersona b «B»').problems.join('\n')).toContain('write "B"');
    expect(parse('persona a «A\npersona b «B').problems.join('\n')).not.toContain('write "B"');
  });
});
