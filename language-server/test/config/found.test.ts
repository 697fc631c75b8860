import { describe, expect, test } from 'vitest';
import { setUp, unused } from '../set-up.ts';

const map = { 'map.cjm': unused };
const off = '{ "rules": { "unused-declaration": "off" } }';
const rule = (setting: unknown): string => JSON.stringify({ rules: { 'unused-declaration': setting } });

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
