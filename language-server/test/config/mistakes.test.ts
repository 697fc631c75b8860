import { describe, expect, test } from 'vitest';
import { setUp, unused } from '../set-up.ts';

const map = { 'map.cjm': unused };
const extending = (...names: readonly string[]): string => JSON.stringify({ extends: names });

describe('a mistake', () => {
  const mistakes = (text: string, others = {}): Promise<readonly string[]> =>
    setUp({ ...map, ...others, 'cjm.config.json': text }).mistakes();

  test.each([
    ['', '1:1 The file is empty: write {} at least.'],
    ['{ "rules": {', '1:13 This is not JSON: a closing brace } is missing.'],
    [
      '{ "rules": { "leak": "off", } }',
      '1:29 This is not JSON: a name in "quotes" belongs here (no comma may stand after the last one).',
    ],
    [
      '{ "rules": { "leak": off } }',
      '1:22 This is not JSON: a word stands here that is neither true, false nor null; texts stand in "quotes".',
    ],
    ['[]', '1:1 A config is an object, { … }.'],
    ['{\n  "rule": {}\n}', '2:3 A config has no "rule". Did you mean "rules"?'],
    ['{ "rules": {}, "rules": {} }', '1:16 "rules" is written twice: keep one of them.'],
    ['{ "root": true }', '1:3 A config has no "root". There is: extends, ignore, overrides, rules, $schema.'],
    ['{ "rules": [] }', '1:12 "rules" is an object, { … }.'],
    [
      '{ "rules": { "unused-declarations": "off" } }',
      '1:14 There is no rule "unused-declarations". Did you mean "unused-declaration"?',
    ],
    ['{ "rules": { "zzz": "off" } }', '1:14 There is no rule "zzz". See "cjm rules" for all there are.'],
    ['{ "rules": { "leak": "warning" } }', '1:22 A severity is "off", "info", "warn" or "error". Did you mean "warn"?'],
    ['{ "rules": { "leak": "toString" } }', '1:22 A severity is "off", "info", "warn" or "error".'],
    ['{ "rules": { "leak": 2 } }', '1:22 A severity is "off", "info", "warn" or "error".'],
    ['{ "rules": { "leak": [] } }', '1:22 A severity is "off", "info", "warn" or "error".'],
    ['{ "rules": { "leak": ["warn", {}, 1] } }', '1:35 A rule takes a severity and options, no more.'],
    ['{ "rules": { "leak": ["warn", 3] } }', '1:31 What stands after the severity is an object, { … }.'],
    [
      '{ "rules": { "leak": ["warn", { "percents": 3 }] } }',
      '1:33 "leak" has no option "percents". Did you mean "percent"?',
    ],
    [
      '{ "rules": { "unused-import": ["warn", { "x": 3 }] } }',
      '1:42 "unused-import" has no option "x". There is none.',
    ],
    ['{ "rules": { "leak": ["warn", { "percent": "3" }] } }', '1:44 This option is a number from 0 to 100.'],
    ['{ "rules": { "leak": ["warn", { "percent": 300 }] } }', '1:44 This option is a number from 0 to 100.'],
    [
      '{ "rules": { "unresolved-reference": "warn" } }',
      '1:38 "unresolved-reference" is always an error, since without it nothing can be judged: it can\'t be set to "warn".',
    ],
    [
      '{ "rules": { "syntax-error": "off" } }',
      '1:14 "syntax-error" says that a file can\'t be read: it is no rule, and always an error.',
    ],
    ['{ "extends": 3 }', '1:14 What is extended is a text, or is a list, [ … ].'],
    ['{ "extends": [""] }', '1:15 What is extended is a text in quotes.'],
    ['{ "extends": "cjm:strickt" }', '1:14 There is no preset "cjm:strickt". Did you mean "cjm:strict"?'],
    [
      '{ "extends": "base.json" }',
      '1:14 "base.json" is neither a preset (cjm:recommended, cjm:strict, cjm:all) nor a path that begins with "./".',
    ],
    [
      '{ "extends": "./none.json" }',
      '1:14 "none.json" can\'t be extended. The file can\'t be read (it does not exist).',
    ],
    [
      '{ "extends": "../../etc/passwd" }',
      '1:14 "/etc/passwd" lies outside of the repository ("repository"), where configs don\'t go.',
    ],
    ['{ "overrides": {} }', '1:16 "overrides" is a list, [ … ].'],
    ['{ "overrides": [{ "rules": {} }] }', '1:17 An override needs "files", the globs of what it is about.'],
    [
      '{ "overrides": [{ "files": [], "rules": {} }] }',
      '1:28 An override of no files holds for nothing: name the files that it is about.',
    ],
    ['{ "overrides": [{ "files": "a" }] }', '1:17 An override needs "rules", what holds for its files.'],
    [
      '{ "overrides": [{ "files": "a", "rules": {}, "ignore": [] }] }',
      '1:46 An override has no "ignore". There is: files, rules.',
    ],
    [
      '{ "overrides": [{ "files": "!a", "rules": {} }] }',
      '1:28 "!a" names what it is not about: name the files that it is about.',
    ],
    ['{ "ignore": "../x" }', '1:13 "../x" leads out of the folder of the config: globs start from there.'],
    ['{ "ignore": ["/x"] }', '1:14 "/x" leads out of the folder of the config: globs start from there.'],
    ['{ "ignore": "a\\\\b" }', '1:13 "a\\b" has a backslash: folders are separated by "/" on every system.'],
    ['{ "ignore": [3] }', '1:14 A glob is a text in quotes.'],
    [
      '{ "__proto__": {}, "rules": {} }',
      '1:3 A config has no "__proto__". There is: extends, ignore, overrides, rules, $schema.',
    ],
  ])('%s', async (text, message) => {
    expect(await mistakes(text)).toEqual([`cjm.config.json:${message}`]);
  });

  test('is to be nested without end', async () => {
    expect(await mistakes('['.repeat(100_000))).toEqual(['cjm.config.json:1:1 This is nested too deep to be read.']);
  });

  test.each(['*a*a*a*a*', 'a/**/**/**/**/**', 'a'.repeat(501)])('is a glob that takes for ever: %s', async (glob) => {
    expect(await mistakes(JSON.stringify({ ignore: glob }))).toEqual([expect.stringContaining('is too intricate')]);
  });

  test('in what is extended is told there, each once', async () => {
    const others = { 'a.json': extending('./c.json'), 'b.json': extending('./c.json'), 'c.json': '{ "rule": {} }' };
    expect(await mistakes(extending('./a.json', './b.json'), others)).toEqual([
      'c.json:1:3 A config has no "rule". Did you mean "rules"?',
    ]);
  });

  test('is to extend without end', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `./${index}.json`);
    const others = Object.fromEntries(
      names.map((name, index) => [
        name.slice(2),
        extending(...(names[index + 1] ? [names[index + 1], names[index + 1]].map(String) : [])),
      ]),
    );
    const [first] = await mistakes(extending('./0.json'), others);
    expect(first).toContain('More than 100 files are extended here');
  });

  test('is a circle', async () => {
    const others = { 'a.json': extending('./b.json'), 'b.json': extending('./a.json') };
    expect(await mistakes(extending('./a.json'), others)).toEqual([
      'b.json:1:13 Configs extend each other in a circle: "a.json" → "b.json" → "a.json".',
    ]);
    expect(await mistakes(extending('./cjm.config.json'))).toEqual([
      'cjm.config.json:1:13 Configs extend each other in a circle: "cjm.config.json" → "cjm.config.json".',
    ]);
  });

  test('keeps the files that go by it from being judged, and those alone', async () => {
    const { checker, uriOf } = setUp({
      'a/map.cjm': unused,
      'b/map.cjm': unused,
      'a/cjm.config.json': '{ "rule": {} }',
    });
    const uris = [uriOf('a/map.cjm'), uriOf('b/map.cjm')];
    const [a, b] = await checker.check(uris);
    expect(a).toMatchObject({ judged: false, maps: [{ id: 'journey:workday' }] });
    expect(a?.findings).toMatchObject([
      {
        rule: 'invalid-config',
        severity: 'error',
        message: 'This file is not checked while "cjm.config.json" has a mistake: mend it there.',
        related: [{ uri: uriOf('a/cjm.config.json'), range: { start: { line: 0, character: 2 } } }],
      },
    ]);
    expect(b).toMatchObject({ judged: true, findings: [{ rule: 'unused-declaration' }] });
    expect(await checker.reviewSetup(uris)).toMatchObject([
      {
        uri: uriOf('a/cjm.config.json'),
        text: '{ "rule": {} }',
        judged: false,
        findings: [{ rule: 'invalid-config' }],
      },
    ]);
  });
});
