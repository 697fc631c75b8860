import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { widthsSource } from '../fonts/generate-widths.ts';
import { isRightToLeft } from '../src/direction.ts';
import { legible } from '../src/legible.ts';
import { setParagraph } from '../src/paragraph.ts';
import { graphemesOf, widthOf } from '../src/text.ts';
import { wrap } from '../src/wrap.ts';

const font = { size: 13, weight: 400 } as const;

test('the widths are those of the fonts', () => {
  const committed = readFileSync(new URL('../src/widths.generated.ts', import.meta.url), 'utf8');
  expect(committed).toBe(widthsSource());
});

test('a text is as wide as its letters together, whatever its neighbours', () => {
  expect(widthOf('AV', font)).toBeCloseTo(widthOf('A', font) + widthOf('V', font));
  expect(widthOf('', font)).toBe(0);
  expect(widthOf('AV', { size: 26, weight: 400 })).toBeCloseTo(2 * widthOf('AV', font));
});

test('an emoji of many parts is one square and a quarter', () => {
  expect(widthOf('👩🏽‍💻', { size: 100, weight: 400 })).toBe(125);
  expect(graphemesOf('👩🏽‍💻é')).toHaveLength(2);
});

test('Latin letters are each a character of their own, as Unicode has it', () => {
  const codes = [
    ...Array.from({ length: 0x7f - 0x20 }, (_, i) => 0x20 + i),
    ...Array.from({ length: 0x260 }, (_, i) => 0xa0 + i),
  ];
  const each = codes.map((code) => String.fromCharCode(code));
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  const pairs = each.flatMap((one) => [one + one, `${one}\u00ad`, `${one}\u00a9`, `\u00a9${one}`]).join('');
  for (const text of [each.join(''), each.toReversed().join(''), pairs]) {
    expect(graphemesOf(text)).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment));
  }
  expect(graphemesOf('e\u0301')).toHaveLength(1);
});

test.each([
  ['анестезиологом', 90, ['анестезиоло-', 'гом']],
  ['сопровождающий,', 90, ['сопровож-', 'дающий,']],
  ['Kundenbetreuungszentrum', 100, ['Kundenbe-', 'treuungszen-', 'trum']],
  ['Wypożyczalnia', 60, ['Wypoży-', 'czalnia']],
  ['confirmation', 60, ['confir-', 'mation']],
] as const)('a word that no line holds is broken between syllables: %s', (word, room, lines) => {
  expect(wrap(word, room, font)).toEqual(lines);
  expect(wrap(word, room, font).every((line) => widthOf(line, font) <= room)).toBe(true);
});

test.each(['x'.repeat(40), 'anna.maria@example.com', 'ABC0123456789', 'https://example.com/a/b', 'hasOwnProperty'])(
  'what is no word is cut as it is, for a hyphen would be read as part of it: %s',
  (text) => {
    expect(wrap(text, 60, font).join('')).toBe(text);
  },
);

test('lines break at spaces, and no line is wider than the room', () => {
  const lines = wrap('Compares three gift sets on the website', 80, font);
  expect(lines.join(' ')).toBe('Compares three gift sets on the website');
  expect(lines.every((line) => widthOf(line, font) <= 80)).toBe(true);
});

test('a word wider than the room is cut, and nothing is lost', () => {
  const word = 'Donaudampfschifffahrtsgesellschaft'.repeat(3);
  const lines = wrap(word, 60, font);
  expect(lines.join('').replaceAll('-', '')).toBe(word);
  expect(lines.every((line) => widthOf(line, font) <= 60)).toBe(true);
});

test('a hyphen between letters may end a line, one before a number may not', () => {
  expect(wrap('side-by-side', 40, font)).toEqual(['side-', 'by-', 'side']);
  expect(wrap('late -0.5', 40, font)).toEqual(['late', '-0.5']);
});

test('Chinese and Japanese break between characters, but not before a full stop nor after an opening quote', () => {
  expect(wrap('到最后一步。才显示', 5 * 13, font)).toEqual(['到最后一', '步。才显示']);
  expect(wrap('他说我们「来了', 5 * 13, font)).toEqual(['他说我们', '「来了']);
});

test('a first line may be indented; where nothing fits beside the indent it stays empty', () => {
  expect(wrap('aaa bbb', 50, font, 30)).toEqual(['', 'aaa bbb']);
  expect(wrap('a bbb ccc', 50, font, 30)).toEqual(['a', 'bbb ccc']);
});

test('a word is not left alone on the last line, where the one before can spare some', () => {
  const linesOf = (text: string, room: number, indent = 0) => setParagraph(text, room, font, indent).lines;
  expect(wrap('Lays out eleven sheets in it', 150, font)).toEqual(['Lays out eleven sheets', 'in it']);
  expect(linesOf('Lays out eleven sheets in it', 150)).toEqual(['Lays out eleven', 'sheets in it']);
  expect(linesOf('看着线一米一米铺好', 110)).toEqual(['看着线一米一', '米铺好']);
  expect(linesOf('Donaudampfschiffe so', 125)).toEqual(['Donaudampfschiffe', 'so']);
  expect(linesOf('Lays out sheets\nin it', 150)).toEqual(['Lays out sheets', 'in it']);
  for (const room of [40, 60, 80, 100, 140, 200]) {
    const text = 'Compares three gift sets on the website, side-by-side, and then 看着线一米一米铺好 goes';
    expect(linesOf(text, room, 20)).toHaveLength(wrap(text, room, font, 20).length);
    expect(linesOf(text, room, 20).join('').replaceAll(/[ -]/g, '')).toBe(text.replaceAll(/[ -]/g, ''));
    expect(linesOf(text, room, 20).every((line, i) => widthOf(line, font) + (i === 0 ? 20 : 0) <= room)).toBe(true);
  }
});

test('line ends in a text stay', () => {
  expect(wrap('one\ntwo', 100, font)).toEqual(['one', 'two']);
});

test('beyond 300 characters a label ends in an ellipsis and keeps the whole', () => {
  const long = setParagraph('👍'.repeat(400), 10_000, font);
  expect(graphemesOf(long.lines.join(''))).toHaveLength(300);
  expect(long.lines.at(-1)?.endsWith('…')).toBe(true);
  expect(long.whole).toBe('👍'.repeat(400));
  expect(setParagraph('short', 100, font).whole).toBeUndefined();
});

test('what XML cannot hold is replaced', () => {
  expect(legible('a\u0000b\ud800c\uffffd\te\r\nf')).toBe('a\ufffdb\ufffdc\ufffdd e\nf');
});

test('the first letter tells the direction', () => {
  expect(isRightToLeft('123 שלום')).toBe(true);
  expect(isRightToLeft('مرحبا hello')).toBe(true);
  expect(isRightToLeft('hello مرحبا')).toBe(false);
  expect(isRightToLeft('…')).toBe(false);
});
