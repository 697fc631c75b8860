import { describe, expect, test } from 'vitest';
import { type Deprecation, deprecations, languageVersion, readShape } from '../src/index.ts';
import { upgradeText } from '../src/upgrade-text.ts';
import { grammar, parse } from './parse.ts';

const madeUp: readonly Deprecation[] = [
  { word: 'mood', keyword: 'emotion', within: ['Stage', 'Touchpoint'], since: 2, why: 'A reason.' },
  { word: 'crew', keyword: 'team', within: ['Document'], since: 2, why: 'A reason.' },
  { word: 'gravity', keyword: 'severity', within: ['Touchpoint'], since: 3, why: 'A reason.' },
];

const upgrade = (text: string): string => upgradeText(text, madeUp);

describe('upgrading', () => {
  test.each([
    { what: 'a declaration', old: 'crew crew "Crew"\n', now: 'team crew "Crew"\n' },
    {
      what: 'statements in their blocks and clauses, as they are spaced and commented',
      old: 'journey j {\r\n\tstage s {\r\n  mood   -1 // mood\r\n  touchpoint mood { mood +1 pain "mood" gravity high }\r\n}}',
      now: 'journey j {\r\n\tstage s {\r\n  emotion   -1 // mood\r\n  touchpoint mood { emotion +1 pain "mood" severity high }\r\n}}',
    },
    {
      what: 'what stands behind a byte order mark and beside a mistake',
      old: '\uFEFFcrew a\n§ journey j { stage s { touchpiont t { mood 1 } mood 2 }',
      now: '\uFEFFteam a\n§ journey j { stage s { touchpiont t { emotion 1 } emotion 2 }',
    },
    {
      what: 'what follows a name that is a keyword',
      old: 'journey j { stage for { mood 1 touchpoint stage mood 2 } }',
      now: 'journey j { stage for { emotion 1 touchpoint stage emotion 2 } }',
    },
  ])('writes $what anew', ({ old, now }) => {
    expect(upgrade(old)).toBe(now);
    expect(upgrade(now)).toBe(now);
  });

  test.each([
    { what: 'in a block where it never stood', text: 'journey j { mood 1 }\n' },
    { what: 'as a name', text: 'team mood journey j for mood, crew { path mood: mood -> crew move crew -> mood }\n' },
    { what: 'in a text that is too deep', text: `crew a ${'{'.repeat(300)}` },
  ])('leaves the word alone $what', ({ text }) => expect(upgrade(text)).toBe(text));

  test('has nothing to do for the language as it is', () => {
    expect(upgradeText('crew a')).toBe('crew a');
  });
});

test('an old wording means what the new one means', () => {
  const old =
    'crew a "A"\njourney j "J" { stage s "S" { touchpoint t "T" { mood -1 "word" pain "p" gravity low } } }\n';
  const treeOf = ({ file }: ReturnType<typeof parse>): string =>
    JSON.stringify(file, (key, value) => (key.startsWith('$') && key !== '$type' ? undefined : value));
  const read = parse(old, madeUp);
  expect(treeOf(read)).toBe(treeOf(parse(upgrade(old))));
  expect(read.problems).toEqual([
    '1:1 "crew" is an old wording: since version 2 of the language, write "team". A reason.',
    '2:50 "mood" is an old wording: since version 2 of the language, write "emotion". A reason.',
    '2:74 "gravity" is an old wording: since version 3 of the language, write "severity". A reason.',
  ]);
  expect(read.codes).toEqual(Array(3).fill('deprecated-wording'));
});

test('the list of the language fits its grammar', () => {
  const { statements } = readShape(grammar);
  for (const { word, within, since, why } of deprecations) {
    for (const block of within) expect(statements.get(block)?.has(word)).toBe(false);
    expect(since).toBeLessThanOrEqual(languageVersion);
    expect(why).toMatch(/\.$/);
  }
});
