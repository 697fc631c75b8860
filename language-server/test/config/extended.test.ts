import { describe, expect, test } from 'vitest';
import { resolve } from '../../src/config/resolve.ts';
import type { RuleSetting } from '../../src/settings.ts';
import { setUp, unused } from '../set-up.ts';

const map = { 'map.cjm': unused };
const off = '{ "rules": { "unused-declaration": "off" } }';
const rule = (setting: unknown): string => JSON.stringify({ rules: { 'unused-declaration': setting } });
const extending = (...names: readonly string[]): string => JSON.stringify({ extends: names });

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
