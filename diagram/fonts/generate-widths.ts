/**
 * Writes `src/widths.generated.ts`: how wide each character is, from the font files themselves.
 *
 * Inter is what the drawing is set in. Arabic, Hebrew, Thai and Devanagari come from Noto Sans, which the drawing
 * names as the next font; where a letter has several forms (Arabic), the widest of those it may take counts, so that a
 * measured text is never narrower than the drawn one.
 *
 * Run it with `node diagram/fonts/generate-widths.ts` after the fonts' packages changed.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Font, openSync } from 'fontkit';
import { fontFolder } from './embed.ts';
import { fontFaces } from './faces.ts';

/** Finer than any of the fonts' own units, so that rounding up costs nothing visible. */
const unitsPerEm = 2048;

/** Only each script's own block: rarer letters are not in every version of the fonts. */
const others = [
  { name: 'arabic', first: 0x600, last: 0x6ff, joins: true },
  { name: 'hebrew', first: 0x590, last: 0x5ff, joins: false },
  { name: 'thai', first: 0xe00, last: 0xe7f, joins: false },
  { name: 'devanagari', first: 0x900, last: 0x97f, joins: false },
];

/** Versions of Noto differ: Debian's letters are up to 12 % wider than those of the packages. */
const margin = 1.12;
/** Arabic letters are as wide in all, but for a few, which like every unknown one get a wide bound. */
const arabicMargin = 1.04;
const differing: ReadonlySet<number> = new Set([0x69c, 0x6a7, 0x6ba, 0x6cd]);

function open(url: URL): Font {
  const font = openSync(fileURLToPath(url));
  if (!('layout' in font)) throw new Error(`${url} holds several fonts`);
  return font;
}

function units(font: Font, advance: number): number {
  return Math.ceil((advance / font.unitsPerEm) * unitsPerEm - 1e-6);
}

function widthsOfInter(weight: 400 | 600): Map<number, number> {
  const widths = new Map<number, number>();
  for (const face of fontFaces.filter((candidate) => candidate.weight === weight)) {
    const font = open(new URL(face.file, fontFolder));
    for (const c of font.characterSet) {
      if (face.ranges.some(([first, last]) => c >= first && c <= last)) {
        widths.set(c, units(font, font.glyphForCodePoint(c).advanceWidth));
      }
    }
  }
  return widths;
}

function openOther(name: string, weight: 400 | 700): Font {
  const file = `@fontsource/noto-sans-${name}/files/noto-sans-${name}-${name}-${weight}-normal.woff2`;
  return open(new URL(import.meta.resolve(file)));
}

/** Browsers take the bold of these fonts for a weight of 600. */
function addOthers(widths: Map<number, number>, weight: 400 | 700): void {
  for (const { name, first, last, joins } of others) {
    const font = openOther(name, weight);
    for (const c of font.characterSet) {
      if (c < first || c > last || widths.has(c) || differing.has(c)) continue;
      const advance = joins ? widestForm(font, c) : font.glyphForCodePoint(c).advanceWidth;
      widths.set(c, Math.ceil(units(font, advance) * (joins ? arabicMarginOf(c) : margin)));
    }
  }
}

/** In one of the fonts a lam with an alef is wider; so are digits and signs. */
function arabicMarginOf(codePoint: number): number {
  const letter = String.fromCodePoint(codePoint);
  return /\p{L}/u.test(letter) && !alefs.includes(letter) ? arabicMargin : margin;
}

/** Marks are not placed: their place has no width, and only the letters' forms are asked for. */
const unplaced = { mark: false, mkmk: false, curs: false, kern: false };

function widestForm(font: Font, codePoint: number): number {
  const letter = String.fromCodePoint(codePoint);
  const alone = widest(font, [letter, joiner + letter, letter + joiner, joiner + letter + joiner]);
  // With a lam before it an alef becomes one sign, which may be wider than both.
  if (!alefs.includes(letter)) return alone;
  return Math.max(alone, widest(font, [lam + letter]) - widest(font, [lam + joiner]));
}

/**
 * Of Arabic letters that join the one before them: how wide each is where it is joined to the next one, too. One that
 * never is has the width of its widest form.
 */
function joinedWidths(weight: 400 | 700): Map<number, number> {
  const font = openOther('arabic', weight);
  const widths = new Map<number, number>();
  for (const c of font.characterSet) {
    const letter = String.fromCodePoint(c);
    if (c < 0x600 || c > 0x6ff || differing.has(c) || !/\p{L}/u.test(letter)) continue;
    if (!isJoined(font, beh + letter, 0)) continue;
    const leads = isJoined(font, letter + beh, 1);
    const advance = leads ? widest(font, [letter + joiner, joiner + letter + joiner]) : widestForm(font, c);
    widths.set(c, Math.ceil(units(font, advance) * arabicMarginOf(c)));
  }
  return widths;
}

const joiner = '\u200d';
const alefs = '\u0622\u0623\u0625\u0627';
const lam = '\u0644';
/** Joins whatever can be joined. */
const beh = '\u0628';

/** Whether the beh at this place of a text of two letters has another form than alone. */
function isJoined(font: Font, text: string, at: 0 | 1): boolean {
  const [alone] = font.layout(beh, unplaced).glyphs.filter(({ advanceWidth }) => advanceWidth > 0);
  const glyphs = font.layout(text, unplaced).glyphs.filter(({ advanceWidth }) => advanceWidth > 0);
  // Glyphs stand from left to right.
  return glyphs.at(at === 0 ? -1 : 0)?.id !== alone?.id;
}

function widest(font: Font, forms: readonly string[]): number {
  return Math.max(...forms.map((form) => font.layout(form, unplaced).advanceWidth));
}

/** Runs of neighbouring code points: the first one, then their widths. */
function runsOf(widths: ReadonlyMap<number, number>): number[][] {
  const runs: number[][] = [];
  let next = -1;
  for (const [c, width] of [...widths].sort((a, b) => a[0] - b[0])) {
    const last = runs.at(-1);
    if (last && c === next) last.push(width);
    else runs.push([c, width]);
    next = c + 1;
  }
  return runs;
}

function table(weight: 400 | 600): string {
  const widths = widthsOfInter(weight);
  addOthers(widths, weight === 400 ? 400 : 700);
  return write(widths);
}

function write(widths: ReadonlyMap<number, number>): string {
  return `[\n${runsOf(widths)
    .map((run) => `  [${run.join(',')}],`)
    .join('\n')}\n]`;
}

/** The text of the generated file. */
export function widthsSource(): string {
  return `/* Written by fonts/generate-widths.ts. Do not edit. */

/** The unit of the widths below, in parts of the font's size. */
export const unitsPerEm = ${unitsPerEm};

/** Runs of neighbouring code points, each the first one and then the widths, for the regular weight. */
export const regular: readonly (readonly number[])[] = ${table(400)};

/** The same for the semibold weight. */
export const semibold: readonly (readonly number[])[] = ${table(600)};

/** The same of Arabic letters that join the one before them, where they are joined to the next one. */
export const joinedRegular: readonly (readonly number[])[] = ${write(joinedWidths(400))};

/** The same for the semibold weight. */
export const joinedSemibold: readonly (readonly number[])[] = ${write(joinedWidths(700))};
`;
}

if (import.meta.main) writeFileSync(new URL('../src/widths.generated.ts', import.meta.url), widthsSource());
