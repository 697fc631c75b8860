import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { openFonts } from '../../src/typeset/open-fonts.ts';
import { setLine, shapeAny } from '../../src/typeset/set-line.ts';
import { tools } from './tools.ts';

const from = (first: number, last: number) =>
  String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, i) => first + i));

test.each([400, 600] as const)(
  'letters that stand alone are set as the rules of the font set them: %i',
  async (weight) => {
    const lines = [
      from(0x20, 0x7e),
      from(0xa1, 0xac),
      from(0xae, 0x148),
      from(0x14a, 0x17e),
      from(0x391, 0x3a1),
      from(0x3a3, 0x3c9),
      from(0x400, 0x45f),
      'office fjord flat AVATAR -> <- => != www. (c) 1/2 3x4 12:30 0xFF --- ... “quoted” – ‘one’ „zwei“ — …',
      'Ёлка, Їжак і Ґанок; Ϊ Αθήνα Łódź Ærø İstanbul Đà',
    ];
    const opened = await openFonts(
      lines.map((text) => ({ text, weight })),
      tools.fonts,
    );
    if ('problem' in opened) throw new Error(opened.problem.kind);
    for (const { runs } of lines.map((line) => setLine(line, false, 13, weight, opened.fonts))) {
      for (const { text, font, shaped } of runs) {
        const { glyphs, positions } = shapeAny(text, font.font, false);
        expect(shaped.glyphs.map(({ id }) => id)).toEqual(glyphs.map(({ id }) => id));
        expect(shaped.positions.map(({ xAdvance, xOffset, yOffset }) => [xAdvance, xOffset, yOffset])).toEqual(
          positions.map(({ xAdvance, xOffset, yOffset }) => [xAdvance, xOffset, yOffset]),
        );
      }
    }
  },
);

test('a letter is joined with those beside it, though it was met before as a part of another one', async () => {
  const opened = await openFonts([{ text: 'شهر', weight: 400 }], tools.fonts);
  if ('problem' in opened) throw new Error(opened.problem.kind);
  const { font, file } = opened.fonts('ه', 400);
  const fresh = create(Buffer.from(file.bytes));
  if (!('layout' in fresh)) throw new Error('It holds several fonts.');
  const joined = shapeAny('شهر', fresh, true).glyphs.map(({ id }) => id);
  // As when a letter is drawn that is made of this one and dots.
  font.getGlyph(fresh.glyphForCodePoint('ه'.charCodeAt(0)).id);
  const [run] = setLine('شهر', true, 13, 400, opened.fonts).runs;
  expect(run?.shaped.glyphs.map(({ id }) => id)).toEqual(joined);
});
