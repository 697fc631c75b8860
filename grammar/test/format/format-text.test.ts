import { describe, expect, test } from 'vitest';
import { formatText } from '../../src/format/format-text.ts';
import { maxLength } from '../../src/index.ts';
import { firstMap, fullExample } from '../canonical-maps.ts';
import { exampleMaps } from './arbitrary-text.ts';

/** A stage with these lines, each indented as it will be. */
const stage = (...lines: readonly string[]): string =>
  ['journey j "J" {', '  stage s "S" {', ...lines, '  }', '}', ''].join('\n');

type Case = readonly [name: string, before: string, after: string];

/** Texts that are canonical already. */
function keeps(cases: readonly (readonly [name: string, text: string])[]): void {
  test.each(cases)('keeps %s', (_, text) => {
    expect(formatText(text)).toBe(text);
  });
}

function turns(cases: readonly Case[]): void {
  test.each(cases)('%s', (_, before, after) => {
    expect(formatText(before)).toBe(after);
    expect(formatText(after)).toBe(after);
  });
}

describe('the maps that show the form', () => {
  keeps([['the first map', firstMap], ['the full example', fullExample], ...Object.entries(exampleMaps)]);

  test.each([
    ['the first map', firstMap],
    ['the full example', fullExample],
  ])('%s comes back when all white space is another', (_, text) => {
    const loose = text
      .split('\n')
      .map((line) => (line.includes('//') ? line : line.replaceAll(/(?<=^[^"]*("[^"]*"[^"]*)*) +/g, '   ')));
    expect(formatText(loose.join('\n'))).toBe(text);
  });
});

describe('lines', () => {
  turns([
    ['one statement a line', 'team a team b\n', 'team a\nteam b\n'],
    ['a statement of several lines becomes one', 'team\n  a\n "A"\n', 'team a "A"\n'],
    ['two spaces a level', 'persona a {\n\tneed "N"\n        }', 'persona a {\n  need "N"\n}\n'],
    ['a brace of its own line comes up', 'persona a\n{\n  need "N"\n}\n', 'persona a {\n  need "N"\n}\n'],
    ['a block on its line stays there', 'persona a{need "N"pain "P"}', 'persona a { need "N" pain "P" }\n'],
    [
      'a block of several lines stays so',
      'persona a { need "N"\n  pain "P" }',
      'persona a {\n  need "N"\n  pain "P"\n}\n',
    ],
    ['an empty block', 'persona a {   }\n\npersona b {\n\n}\n', 'persona a {}\n\npersona b {\n}\n'],
    ['signs', 'persona a { share 40 % }', 'persona a { share 40% }\n'],
    [
      'signs of values, lists and qualified names',
      stage('    duration 2 .. 5 min', '    metric m 312 / 4800 target 9 %', '    opportunity "O" answers a . b,c'),
      stage('    duration 2..5 min', '    metric   m 312/4800 target 9%', '    opportunity "O" answers a.b, c'),
    ],
    ['pieces without white space', stage('    emotion+1"x"for anna'), stage('    emotion +1 "x" for anna')],
  ]);

  test('a block on its line is at most 100 columns wide, however narrow its letters', () => {
    const line = (label: string) => `persona a "${label}" { need "N" }`;
    const fits = line('x'.repeat(100 - line('').length));
    expect(formatText(fits)).toBe(`${fits}\n`);
    expect(formatText(line('x'.repeat(101 - line('').length)))).toContain(' {\n  need "N"\n}\n');
    expect(formatText(line('好'.repeat(45)))).toContain(' {\n  need "N"\n}\n');
  });

  test('a text of several lines stays as it is', () => {
    const text = 'persona a {\n  need "N"\n  quote """\n  one\n      two"""\n  pain  "P"\n}\n';
    expect(formatText(text)).toBe(text.replace('pain  ', 'pain '));
  });

  test('a path too long for a line has its route on the next', () => {
    const route = Array.from({ length: 20 }, (_, index) => `stop${index}`);
    const before = `journey j "J" {\n  path p "P" for a :${route.join('->')}\n}\n`;
    const after = `journey j "J" {\n  path p "P" for a:\n    ${route.join(' -> ')}\n}\n`;
    expect(formatText(before)).toBe(after);
    expect(formatText(after)).toBe(after);
    expect(formatText('journey j "J" {\n  path p:\n    a -> b\n}\n')).toBe('journey j "J" {\n  path p : a -> b\n}\n');
  });
});

describe('blank lines', () => {
  turns([
    ['one at most', 'team a\n\n\n\nteam b\n', 'team a\n\nteam b\n'],
    ['none inside braces', 'persona a {\n\n  need "N"\n\n}\n', 'persona a {\n  need "N"\n}\n'],
    ['none at the ends of the file', '\n\nteam a\n\n\n', 'team a\n'],
    [
      'one around the blocks of a file, and what is said of them',
      'import "x.cjm"\n// About a\n/// A\npersona a {\n  need "N"\n}\n// after\nteam t\n',
      'import "x.cjm"\n\n// About a\n/// A\npersona a {\n  need "N"\n}\n\n// after\nteam t\n',
    ],
    [
      'none is put between what takes one line',
      'import "x.cjm"\nteam a\npersona p { share 1% }\nteam b\n',
      'import "x.cjm"\nteam    a\npersona p { share 1% }\nteam    b\n',
    ],
  ]);
});

describe('columns', () => {
  turns([
    [
      'facts: a blank line or a block parts them, a comment does not',
      stage('    goal "G"', '    // why', '    objective convert', '', '    owner a', '    step "T"', '    link "x:y"'),
      stage(
        '    goal      "G"',
        '    // why',
        '    objective convert',
        '',
        '    owner a',
        '    step "T"',
        '    link "x:y"',
      ),
    ],
    [
      'facts: a long keyword stands beside them',
      stage('    goal "G"', '    moment-of-truth "M"', '    expectation "E"'),
      stage('    goal        "G"', '    moment-of-truth "M"', '    expectation "E"'),
    ],
    [
      'emotions of several personas',
      stage('    emotion +1 "x" for a', '    emotion -0.5 for b', '    need "N"', '    emotion 0 for c from t'),
      stage(
        '    emotion +1   "x" for a',
        '    emotion -0.5     for b',
        '    need    "N"',
        '    emotion 0 for c from t',
      ),
    ],
    [
      'emotions that say different things are no table',
      stage('    emotion -2 "cheated" for a from t', '    emotion -0.5 for b'),
      stage('    emotion -2 "cheated" for a from t', '    emotion -0.5 for b'),
    ],
    [
      'declarations: names over all, labels over those of one kind',
      'channel a "Long label" online\nchannel long "L" offline\nteam t "T"\nsource "S" survey\nsource s "Sources" survey\n',
      'channel a    "Long label" online\nchannel long "L"          offline\nteam    t    "T"\nsource       "S"       survey\nsource  s    "Sources" survey\n',
    ],
    [
      'what ends a line does not widen its column',
      'channel a "A very long label"\nchannel b "B" online\n',
      'channel a "A very long label"\nchannel b "B" online\n',
    ],
    [
      'touchpoints and steps without clauses',
      stage('    touchpoint a "A" { emotion +1 }', '    step "Step" {}', '    touchpoint b "B" for x {}'),
      stage('    touchpoint a "A"    { emotion +1 }', '    step         "Step" {}', '    touchpoint b "B" for x {}'),
    ],
    [
      'a block of several lines stands in no column',
      stage('    touchpoint a "Long label" {', '    }', '    touchpoint b "B" {}', '    touchpoint c "CC" {}'),
      stage('    touchpoint a "Long label" {', '    }', '    touchpoint b "B"  {}', '    touchpoint c "CC" {}'),
    ],
    [
      'paths and moves',
      'journey j "J" {\n  path "P" for a, b: x -> y\n  path q "Long label" for a: x -> y\n  move a -> b 1%\n  move long -> exit "x"\n  move a -> b -> c\n}\n',
      'journey j "J" {\n  path   "P"       for a, b : x -> y\n  path q "Long label" for a : x -> y\n  move a    -> b    1%\n  move long -> exit "x"\n  move a    -> b -> c\n}\n',
    ],
    [
      'wide letters take two columns, marks none',
      'channel 微信 "微信" online\nchannel ab "é" online\nchannel сайт "Сайт" online\n',
      'channel 微信 "微信" online\nchannel ab   "é"    online\nchannel сайт "Сайт" online\n',
    ],
  ]);

  test('do not push a block beyond 100 columns', () => {
    const text = stage(
      `    touchpoint "${'x'.repeat(70)}" {}`,
      `    touchpoint "y" { emotion +1 "${'y'.repeat(40)}" }`,
      '    touchpoint "z" {}',
    );
    expect(formatText(text)).toBe(text);
  });
});

describe('clauses', () => {
  turns([
    [
      'in order',
      stage('    need n "N" from t for a, b severity high', '    touchpoint x from t via c for for {}'),
      stage('    need n "N" severity high for a, b from t', '    touchpoint x for for via c from t {}'),
    ],
    [
      'of a kind as they stand',
      stage('    emotion +1 from t for b for a from s'),
      stage('    emotion +1 for b for a from t from s'),
    ],
  ]);
});

describe('comments', () => {
  keeps([
    ['those above, behind, and alone', stage('    // above', '    goal "G" // behind', '    // below')],
    ['those at the ends of a file', '// first\n\nteam a\n// last\n'],
    ['one in an empty block', stage('    touchpoint t "T" {', '      // later', '    }')],
    ['one behind braces', stage('    touchpoint t "T" { // open', '      emotion +1', '    } // close')],
    ['its column', 'team a        // one\nteam bcd "B"  // two\n'],
    ['documentation', '/// One\n/// two\nteam a\n'],
    ['lines of a block comment', '/* one\n\n     two\n */\nteam a\n'],
    ['nothing but a comment', '// nothing\n'],
  ]);
  turns([
    ['one space before it', 'team a// x  \nteam b\t// y\n', 'team a // x\nteam b // y\n'],
    ['its column as far as there is room', 'team a  // x\nteam   b   // y\n', 'team a  // x\nteam b     // y\n'],
    [
      'a block comment moves as a whole',
      stage('  /* one', '       two', '  three */', '  goal "G"'),
      stage('    /* one', '         two', '    three */', '    goal "G"'),
    ],
    [
      'a block with a comment takes several lines',
      stage('    touchpoint t { /* a */ emotion +1 /* b */ }'),
      stage('    touchpoint t {', '      /* a */', '      emotion +1 /* b */', '    }'),
    ],
    ['one before a statement stands above it', '/* a */ team a /* b */ team b\n', '/* a */\nteam a /* b */\nteam b\n'],
  ]);
});

describe('what is left as it is', () => {
  keeps([
    ['a statement with a comment in its middle', stage('  touchpoint /* why */   t', '      "T"', '    goal "G"')],
    ['an unknown statement with all within', stage('    tuchpoint  "T" {', ' emotion  +1', '  }', '    goal "G"')],
    ['a text without an end', stage('    goal   "G', '    owner a')],
    ['a brace too many', 'team a\n  }  \nteam b\n'],
    ['characters of no meaning', 'team  a  §\nteam b\n'],
    ['pasted characters', stage('    emotion  −1', '    goal “G”  ', '    owner a')],
    ['a file of one broken line', '  foo  bar\n'],
  ]);
  turns([
    [
      'around a mistake in a head, its block is formatted',
      stage('   touchpoint "T"  fro a {', ' emotion  +1', ' }'),
      stage('   touchpoint "T"  fro a {', '      emotion +1', '    }'),
    ],
    [
      'around a half-written statement, its neighbours keep their column',
      stage('    goal "G"', '    emo', '    objective convert'),
      stage('    goal      "G"', '    emo', '    objective convert'),
    ],
    [
      'a statement whose brace is missing, and not the next',
      'journey j "J" {\nstage a "A" {\ntouchpoint "T"  {}\nstage b  "B" {\ngoal  "G"\n}\n}\n',
      'journey j "J" {\nstage a "A" {\ntouchpoint "T"  {}\n  stage b "B" {\n    goal "G"\n  }\n}\n',
    ],
    ['what shares a line with a mistake', 'team  a  foo  team  b\nteam  c\n', 'team  a  foo  team  b\nteam c\n'],
  ]);

  test('a text too large or too deep', () => {
    expect(formatText(`//${' '.repeat(maxLength)}`)).toBeUndefined();
    expect(formatText('journey  j "J" {'.repeat(201))).toBeUndefined();
    expect(formatText(`team  a ${'{'.repeat(200)}`)).toBeDefined();
  });
});

describe('the file', () => {
  turns([
    ['an empty one stays empty', '', ''],
    ['one of white space becomes empty', ' \n\t\n', ''],
    ['a new line ends it', 'team a', 'team a\n'],
    ['CRLF stays', 'team  a\r\n/* x\r\n y */\r\nteam b', 'team a\r\n/* x\r\n y */\r\nteam b\r\n'],
    ['the first end of a line decides', 'team a\nteam b\r\nteam c\n', 'team a\nteam b\nteam c\n'],
    ['the byte order mark stays', '\uFEFFteam  a\n', '\uFEFFteam a\n'],
    ['a byte order mark alone stays', '\uFEFF', '\uFEFF'],
  ]);
});

describe('what nobody can tell for sure', () => {
  keeps([
    [
      'what stands beside a statement that could hold it',
      stage('    touchpoint "A"   emotion -1', '    touchpoint "B"'),
    ],
    ['a text in which a brace closes nothing', 'team  a\n}\nteam  b\n'],
  ]);
});
