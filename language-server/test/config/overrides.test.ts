import { describe, expect, test } from 'vitest';
import { setUp, unused } from '../set-up.ts';

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
