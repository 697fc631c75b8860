import { describe, expect, test } from 'vitest';
import { resolve } from '../src/config/resolve.ts';
import type { RuleSetting } from '../src/settings.ts';
import { setUp, unused } from './set-up.ts';

const map = { 'map.cjm': unused };
const off = '{ "rules": { "unused-declaration": "off" } }';
const rule = (setting: unknown): string => JSON.stringify({ rules: { 'unused-declaration': setting } });
const extending = (...names: readonly string[]): string => JSON.stringify({ extends: names });

describe('a config', () => {
  test('is not needed', async () => {
    expect(await setUp(map).said()).toEqual(['unused-declaration warning']);
  });

  test.each([
    ['off', []],
    ['info', ['unused-declaration info']],
    ['warn', ['unused-declaration warning']],
    ['error', ['unused-declaration error']],
  ])('sets a rule to %s', async (severity, said) => {
    expect(await setUp({ ...map, 'cjm.config.json': rule(severity) }).said()).toEqual(said);
    expect(await setUp({ ...map, 'cjm.config.json': rule([severity]) }).said()).toEqual(said);
  });

  test('may say why, in comments', async () => {
    const text = `// For all maps.\n{ "rules": { /* none of ours */ "unused-declaration": "off" } }`;
    expect(await setUp({ ...map, 'cjm.config.json': text }).said()).toEqual([]);
  });

  test('may end lines with CRLF, name its schema, and say nothing', async () => {
    const text = '{\r\n  "$schema": "./cjm.config.schema.json",\r\n  "rules": {}\r\n}\r\n';
    const repository = setUp({ ...map, 'cjm.config.json': text });
    expect(await repository.mistakes()).toEqual([]);
    expect(await repository.said()).toEqual(['unused-declaration warning']);
  });

  test('holds for the folders below it', async () => {
    const repository = setUp({ 'a/b/map.cjm': unused, 'map.cjm': unused, 'a/cjm.config.json': off });
    expect(await repository.said('a/b/map.cjm')).toEqual([]);
    expect(await repository.said('map.cjm')).toEqual(['unused-declaration warning']);
  });

  test('is the nearest, and it alone', async () => {
    const repository = setUp({ 'a/map.cjm': unused, 'cjm.config.json': off, 'a/cjm.config.json': '{}' });
    expect(await repository.said('a/map.cjm')).toEqual(['unused-declaration warning']);
  });

  test('is not looked for beyond the root', async () => {
    const repository = setUp({ ...map, '/home/cjm.config.json': off });
    expect(await repository.said()).toEqual(['unused-declaration warning']);
  });

  test('marks the root where there is no repository', async () => {
    const repository = setUp({ '/tmp/a/b/map.cjm': unused, '/tmp/a/cjm.config.json': off });
    expect(await repository.said('/tmp/a/b/map.cjm')).toEqual([]);
  });

  test('is read again when it has changed, has come or is gone', async () => {
    const { said, texts, uriOf, checker } = setUp(map);
    const config = uriOf('cjm.config.json');
    expect(await said()).toEqual(['unused-declaration warning']);
    texts.set(config, rule('error'));
    await checker.forget([config]);
    expect(await said()).toEqual(['unused-declaration error']);
    texts.set(config, off);
    await checker.forget([config]);
    expect(await said()).toEqual([]);
    texts.delete(config);
    await checker.forget([config]);
    expect(await said()).toEqual(['unused-declaration warning']);
  });
});

describe('what is extended', () => {
  test('is a preset, the last of which counts', async () => {
    const silent = 'persona me "Me"\njourney j "J" for me { stage "S" { touchpoint "T" } }\n';
    const said = (config: string) => setUp({ 'map.cjm': silent, 'cjm.config.json': config }).said();
    expect(await said(extending('cjm:recommended'))).toEqual([]);
    expect(await said('{ "extends": "cjm:strict" }')).toContain('require-emotion warning');
    expect(await said(extending('cjm:strict', 'cjm:recommended'))).toEqual([]);
  });

  test('is a file, by a path that starts from who extends it', async () => {
    const repository = setUp({
      'shop/map.cjm': unused,
      'shop/cjm.config.json': extending('../lint/base.json'),
      'lint/base.json': extending('./deep/rules.json'),
      'lint/deep/rules.json': off,
    });
    expect(await repository.said('shop/map.cjm')).toEqual([]);
    expect(await repository.mistakes('shop/map.cjm')).toEqual([]);
  });

  test('comes before what the config says itself, and what is later counts more', async () => {
    const said = (names: readonly string[], own: object) =>
      setUp({
        ...map,
        'off.json': off,
        'error.json': rule('error'),
        'cjm.config.json': JSON.stringify({ extends: names, rules: own }),
      }).said();
    expect(await said(['./off.json', './error.json'], {})).toEqual(['unused-declaration error']);
    expect(await said(['./error.json', './off.json'], {})).toEqual([]);
    expect(await said(['./off.json'], { 'unused-declaration': 'info' })).toEqual(['unused-declaration info']);
    expect(await said(['./off.json', 'cjm:all'], {})).not.toContain('unused-declaration warning');
  });

  test('has globs that start from the config that extends it', async () => {
    const base = JSON.stringify({ overrides: [{ files: 'drafts/*.cjm', rules: { 'unused-declaration': 'off' } }] });
    const repository = setUp({
      'drafts/map.cjm': unused,
      'map.cjm': unused,
      'lint/base.json': base,
      'cjm.config.json': extending('./lint/base.json'),
    });
    expect(await repository.said('drafts/map.cjm')).toEqual([]);
    expect(await repository.said('map.cjm')).toEqual(['unused-declaration warning']);
  });

  test('may be the same file by two ways', async () => {
    const repository = setUp({
      ...map,
      'cjm.config.json': extending('./a.json', './b.json'),
      'a.json': extending('./c.json'),
      'b.json': extending('./c.json'),
      'c.json': off,
    });
    expect(await repository.mistakes()).toEqual([]);
    expect(await repository.said()).toEqual([]);
  });
});

test('options stay when a later step gives a severity alone, and are replaced together', () => {
  const first = { rules: { leak: { severity: 'warning', options: { percent: 1, other: 2 } } } } as const;
  const then = (leak: RuleSetting) => resolve([first, { rules: { leak } }], 'map.cjm').rules.leak;
  expect(then({ severity: 'error' })).toEqual({ severity: 'error', options: { percent: 1, other: 2 } });
  expect(then({ severity: 'off', options: { other: 3 } })).toEqual({ severity: 'off', options: { other: 3 } });
});

describe('overrides', () => {
  const config = (overrides: unknown): string =>
    JSON.stringify({ rules: { 'unused-declaration': 'error' }, overrides });
  const at = (files: string | readonly string[], severity: string) => ({
    files,
    rules: { 'unused-declaration': severity },
  });

  test.each([
    ['drafts/**', true],
    ['drafts', true],
    ['./drafts/', true],
    ['*.cjm', true],
    ['map.cjm', true],
    ['drafts/map.cjm', true],
    ['**/*.{cjm,txt}', true],
    ['Drafts/**', false],
    ['*/*/*.cjm', false],
    ['other', false],
  ])('%s: about drafts/map.cjm? %s', async (glob, isAbout) => {
    const repository = setUp({ 'drafts/map.cjm': unused, 'cjm.config.json': config([at(glob, 'off')]) });
    expect(await repository.said('drafts/map.cjm')).toEqual(isAbout ? [] : ['unused-declaration error']);
  });

  test('come after the rules, the last that fits counting most', async () => {
    const overrides = [at(['drafts/**'], 'off'), at(['drafts/map.cjm', 'x'], 'info')];
    const repository = setUp({
      'drafts/map.cjm': unused,
      'drafts/b.cjm': unused,
      'map.cjm': unused,
      'cjm.config.json': config(overrides),
    });
    expect(await repository.said('drafts/map.cjm')).toEqual(['unused-declaration info']);
    expect(await repository.said('drafts/b.cjm')).toEqual([]);
    expect(await repository.said('map.cjm')).toEqual(['unused-declaration error']);
  });
});

test('what is ignored has no findings, errors included, but its maps', async () => {
  const ignore = ['drafts', '!drafts/kept.cjm'];
  const { checker, uriOf } = setUp({
    'drafts/map.cjm': unused.replace('for me', 'for mee'),
    'drafts/kept.cjm': unused,
    'cjm.config.json': JSON.stringify({ ignore }),
  });
  const [ignored, kept] = await checker.check([uriOf('drafts/map.cjm'), uriOf('drafts/kept.cjm')]);
  expect(ignored).toMatchObject({ findings: [], judged: true, ignored: true, maps: [{ id: 'journey:workday' }] });
  expect(kept?.findings).toHaveLength(1);
  expect(kept?.ignored).toBeUndefined();
});

describe('what the run says', () => {
  test('of rules counts more than any config', async () => {
    const files = {
      ...map,
      'cjm.config.json': JSON.stringify({ overrides: [{ files: '*', rules: JSON.parse(off).rules }] }),
    };
    expect(await setUp(files, { rules: { 'unused-declaration': { severity: 'info' } } }).said()).toEqual([
      'unused-declaration info',
    ]);
  });

  test('takes one config for all, whose globs start from the root', async () => {
    const overrides = [{ files: 'maps/*.cjm', rules: { 'unused-declaration': 'info' } }];
    const files = {
      'maps/map.cjm': unused,
      'maps/cjm.config.json': off,
      'ci/strict.json': JSON.stringify({ overrides }),
    };
    const options = { config: 'file:///home/repository/ci/strict.json' };
    expect(await setUp(files, options).said('maps/map.cjm')).toEqual(['unused-declaration info']);
    const missing = { config: 'file:///home/repository/ci/other.json' };
    expect(await setUp(files, missing).mistakes('maps/map.cjm')).toEqual([
      "ci/other.json:1:1 The file can't be read (it does not exist).",
    ]);
  });
});

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
