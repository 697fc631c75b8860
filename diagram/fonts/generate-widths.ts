/**
 * Writes `src/widths.generated.ts`: how wide each character is, from the font files themselves.
 *
 * Inter is what the drawing is set in. Arabic, Hebrew, Thai and Devanagari come from Noto Sans, which the drawing
 * names as the next font; where a letter has several forms (Arabic), the widest counts, so that a measured text is
 * never narrower than the drawn one.
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

const others = [
  { name: 'arabic', joins: true },
  { name: 'hebrew', joins: false },
  { name: 'thai', joins: false },
  { name: 'devanagari', joins: false },
];

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

/** Browsers take the bold of these fonts for a weight of 600. */
function addOthers(widths: Map<number, number>, weight: 400 | 700): void {
  for (const { name, joins } of others) {
    const file = `@fontsource/noto-sans-${name}/files/noto-sans-${name}-${name}-${weight}-normal.woff2`;
    const font = open(new URL(import.meta.resolve(file)));
    for (const c of font.characterSet) {
      if (widths.has(c)) continue;
      widths.set(c, units(font, joins ? widestForm(font, c) : font.glyphForCodePoint(c).advanceWidth));
    }
  }
}

/** Marks are not placed: their place has no width, and only the letters' forms are asked for. */
const unplaced = { mark: false, mkmk: false, curs: false, kern: false };

function widestForm(font: Font, codePoint: number): number {
  const joiner = '\u200d';
  const letter = String.fromCodePoint(codePoint);
  const forms = [letter, joiner + letter, letter + joiner, joiner + letter + joiner];
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
  return `[\n${runsOf(widths)
    .map((run) => `  [${run.join(',')}],`)
    .join('\n')}\n]`;
}

const text = `/* Written by fonts/generate-widths.ts. Do not edit. */

/** The unit of the widths below, in parts of the font's size. */
export const unitsPerEm = ${unitsPerEm};

/** Runs of neighbouring code points, each the first one and then the widths, for the regular weight. */
export const regular: readonly (readonly number[])[] = ${table(400)};

/** The same for the semibold weight. */
export const semibold: readonly (readonly number[])[] = ${table(600)};
`;
writeFileSync(new URL('../src/widths.generated.ts', import.meta.url), text);
