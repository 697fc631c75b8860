import type { Finding } from '@cjm/language-server';
import { expect, it } from 'vitest';
import { showFile } from '../src/serve/show-file.ts';
import { fakeFile, fakeMap } from './fake-map.ts';

const place = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const error = (rule: string): Finding => ({
  rule,
  severity: 'error',
  message: 'x.',
  range: place,
  related: [],
  fixes: [],
});
const good = showFile('a.cjm', fakeFile('a.cjm', fakeMap('Buying', 'buy')), undefined);

it('keeps the last good maps while the text is broken, with the findings of now', () => {
  const broken = { ...fakeFile('a.cjm', fakeMap('Buy', 'buy')), findings: [error('syntax-error')] };
  const shown = showFile('a.cjm', broken, good);
  expect(shown).toMatchObject({ stale: true, maps: good.maps, checked: broken });
  expect(showFile('a.cjm', fakeFile('a.cjm', fakeMap('Mended', 'buy')), shown)).toMatchObject({ stale: false });
});

it('keeps them while the file cannot be judged', () => {
  const unread = { ...fakeFile('a.cjm'), findings: [error('unreadable-file')], judged: false };
  expect(showFile('a.cjm', unread, good)).toMatchObject({ stale: true, maps: good.maps });
});

it('draws what there is when nothing good was known', () => {
  const broken = { ...fakeFile('a.cjm', fakeMap('Buying')), findings: [error('syntax-error')] };
  expect(showFile('a.cjm', broken, undefined)).toMatchObject({ stale: false, maps: [{ map: { label: 'Buying' } }] });
});

it('draws on through errors of meaning', () => {
  const wrong = { ...fakeFile('a.cjm', fakeMap('New', 'buy')), findings: [error('unresolved-reference')] };
  expect(showFile('a.cjm', wrong, good)).toMatchObject({ stale: false, maps: [{ map: { label: 'New' } }] });
});

it('keeps ids and changes the picture with the map', () => {
  const again = showFile('a.cjm', fakeFile('a.cjm', fakeMap('Buying', 'buy')), good);
  expect(again.maps).toEqual(good.maps);
  const renamed = showFile('a.cjm', fakeFile('a.cjm', fakeMap('Bought', 'buy')), good);
  expect(renamed.maps[0]?.id).toBe(good.maps[0]?.id);
  expect(renamed.maps[0]?.picture).not.toBe(good.maps[0]?.picture);
});
