import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

const said = async (text: string): Promise<string[]> =>
  (await read(text)).findings.map(({ range, rule, message }) => `${range.start.line + 1} ${rule} ${message}`);

describe('what the parser says is worded for people', () => {
  test.each([
    [
      `journey j "J" { stage s "S" { touchpoint a "A" { emotion } } }`,
      'A number is expected here, not "}". It is written: emotion -2',
    ],
    [
      `journey j "J" { stage s "S" { touchpoint a "A" { pain } } }`,
      'is expected here, not "}". It is written: pain lateFee',
    ],
    [`journey j "J" { path p: a -> }`, 'A name is expected here, not "}".'],
    [`journey j "J" `, 'is expected here'],
    [
      '"stray text"',
      'The text "stray text" is not expected here: at the top of a file stand import, persona, channel, team, system, source, metric and journey.',
    ],
    ['journey j "J" { ; }', '";" means nothing here: remove it'],
  ])('%s', async (text, expected) => {
    const messages = await said(text);
    expect(messages.filter((message) => message.includes('syntax-error'))).toHaveLength(1);
    expect(messages.join('\n')).toContain(expected);
  });

  test('what is missing at the end of a line is missing there', async () => {
    const text = 'journey j "J" {\n  stage s "S" { touchpoint a "A" touchpoint b "B" }\n  move a -> b 60\n}\n';
    const { findings } = await read(text);
    const [found, ...others] = findings.filter(({ rule }) => rule === 'syntax-error');
    const end = { line: 2, character: 16 };
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      message: expect.stringMatching(/^"%" is expected here, not "}"\. It is written: move /),
      range: { start: end, end },
      fixes: [{ edits: [{ range: { start: end, end }, text: '%' }] }],
    });
  });

  test('signs that mean nothing are removed by a fix', async () => {
    const { findings } = await read(
      'journey j "J" {\n  goal "G";\n  stage "S" { touchpoint a "A" { emotion = 1 } }\n}\n',
    );
    const found = findings.filter(({ rule }) => rule === 'syntax-error');
    expect(found.map(({ fixes }) => fixes)).toMatchObject([
      [{ does: { kind: 'removeText', what: '";"' }, safe: false, edits: [{ text: '' }] }],
      [{ does: { kind: 'removeText', what: '"="' }, safe: false, edits: [{ text: '' }] }],
    ]);
  });

  test('a name behind a word that is not known is not missed', async () => {
    expect(await said(`dude ann "Ann"\njourney j "J" for ann { stage s "S" { touchpoint a "A" } }\n`)).toEqual([
      expect.stringContaining('1 syntax-error'),
    ]);
  });

  test('no message speaks of tokens, rules or offsets', async () => {
    const words = [
      'journey',
      'stage',
      'emotion',
      '{',
      '}',
      '->',
      ':',
      '"x"',
      '1',
      'foo',
      'move',
      'path',
      ',',
      '%',
      'for',
    ];
    for (let seed = 0; seed < 400; seed++) {
      const text = Array.from(
        { length: 9 },
        (_, index) => words[(seed * 7 + index * index * (seed % 11) + index) % words.length],
      );
      for (const message of await said(text.join(' '))) {
        expect(message).not.toMatch(/token|redundant|offset|alternative|Expecting|\bEOF\b|\bID\b|undefined/i);
      }
    }
  });
});

describe('bad input', () => {
  test.each([
    ['an empty file', ''],
    ['only comments', '// one\n/* two */\n'],
    ['a persona alone', 'persona a "A"\n'],
  ])('%s has no finding', async (_, text) => {
    expect(await said(text)).toEqual([]);
  });

  test('a journey without stages is asked for one', async () => {
    expect(await said('persona a "A"\njourney j "J" for a { }')).toEqual([
      '2 require-stage "J" has no stage: add its first part, stage "…" { … }.',
    ]);
  });

  test('a stage without touchpoints is named', async () => {
    expect(await said('persona p "P" journey j "J" { stage s "Checkout" { } }')).toEqual([
      '1 require-touchpoint The stage "Checkout" has no touchpoint: add what the customer meets there, or remove the stage.',
    ]);
  });

  test('labels of 10,000 characters, emoji and right-to-left text are read as they stand', async () => {
    const labels = ['x'.repeat(10_000), '👩‍👩‍👧 🎁', 'רכישת מתנה', '购买礼物'];
    for (const label of labels) {
      const { maps, findings } = await read(
        `persona p "P" journey j "${label}" { stage "${label}" { touchpoint "${label}" } }`,
      );
      expect(findings.filter(({ rule }) => rule !== 'label-too-long')).toEqual([]);
      expect(maps[0]?.stages[0]?.touchpoints[0]?.label).toBe(label);
    }
  });

  test('100,000 braces are one finding, and the file is not judged', async () => {
    const { findings, judged } = await read('{'.repeat(100_000));
    expect(findings.map((finding) => finding.rule)).toEqual(['nesting-too-deep']);
    expect(judged).toBe(false);
  });
});
