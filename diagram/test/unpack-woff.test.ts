import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { fontFolder } from '../fonts/embed.ts';
import { unpackWoff } from '../fonts/unpack-woff.ts';

test('an unpacked font is the font that was packed', () => {
  const packed = readFileSync(new URL('inter-latin-400-normal.woff', fontFolder));
  const [before, after] = [create(packed), create(unpackWoff(packed))];
  if ('fonts' in before || 'fonts' in after) throw new Error('It is no collection.');
  expect([before.type, after.type]).toEqual(['WOFF', 'TTF']);
  expect(after.characterSet).toEqual(before.characterSet);
  const pathOf = (font: typeof before) => font.layout('Cash & carry – 24 %').glyphs.map(({ path }) => path.toSVG());
  expect(pathOf(after)).toEqual(pathOf(before));
});

test('nothing else is taken for a font', () => {
  expect(() => unpackWoff(Buffer.from('wOF2 and so on'))).toThrow('no WOFF file');
});
