/**
 * How wide a text is drawn, the same in Node and in a browser: no canvas and no DOM, but the fonts' own tables.
 * Kerning and ligatures are off in the drawing, so widths add up.
 *
 * A width is never less than what is drawn: exact for Inter (Latin, Greek, Cyrillic), an upper bound elsewhere.
 */
import { otherWidth } from './other-widths.ts';
import { joinedRegular, joinedSemibold, regular, semibold, unitsPerEm } from './widths.generated.ts';

export interface Font {
  /** In px. */
  readonly size: number;
  readonly weight: 400 | 600;
}

/** Made when one is needed: it takes longer than all else that is got ready before the first map is drawn. */
let graphemes: Intl.Segmenter | undefined;

/** Printable ASCII and the Latin letters after it. */
const latin = /^[ -~\u00a0-\u02ff]*$/;

/** The same, and what else `standsAlone`. */
const separate = /^[ -~\u00a0-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u20ac\u2212]*$/;

/** What a reader takes for one character: letters with their marks, emoji with their joiners. */
export function graphemesOf(text: string): readonly string[] {
  if (separate.test(text)) return text.split('');
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text), (part) => part.segment);
}

/** In px. */
export function widthOf(text: string, font: Font): number {
  const table = tables[font.weight];
  const width = widthOfSimple(text, table) ?? widthOfAny(text, table, font.size);
  return (width * font.size) / unitsPerEm;
}

/** Whether each character of a text stands alone, reads from the left, and can be written as it is: Latin, in one line. */
export function isLatin(text: string): boolean {
  return latin.test(text);
}

/** The same in the fonts' units, where each character stands alone; undefined where one may not. */
function widthOfSimple(text: string, table: Table): number | undefined {
  let width = 0;
  let onlyLatin = true;
  let hasSign = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= lastLatin) {
      width += widthAt(code, table);
      if (code >= 0xa9 && signs.has(code)) hasSign = true;
    } else {
      if (!standsAlone(code)) return undefined;
      onlyLatin = false;
      width += widthAt(code, table);
    }
  }
  return onlyLatin || !hasSign ? width : undefined;
}

/** Copyright, soft hyphen, registered: emoji or nothing to those who look closer, which is done beyond Latin. */
const signs: ReadonlySet<number> = new Set([0xa9, 0xad, 0xae]);

/** Up to it each character stands alone. */
const lastLatin = 0x2ff;

/**
 * Whether a character beyond Latin never combines with a neighbour, is no emoji, and has a width: Greek, Cyrillic, and
 * the signs that texts in any of the three are written with (dashes, quotation marks, the ellipsis, minus, euro).
 */
function standsAlone(code: number): boolean {
  return (
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x370 && code <= 0x482) ||
    (code >= 0x48a && code <= 0x52f) ||
    code === 0x2212 ||
    code === 0x20ac
  );
}

function widthOfAny(text: string, table: Table, size: number): number {
  const letters = graphemesOf(text);
  if (!arabic.test(text)) return letters.reduce((sum, letter) => sum + widthOfGrapheme(letter, table, size), 0);
  return letters.reduce((sum, letter, i) => {
    const next = letters[i + 1]?.codePointAt(0);
    const joined = next !== undefined && table.joined.has(next) ? widthOfJoined(letter, table) : undefined;
    return sum + (joined ?? widthOfGrapheme(letter, table, size));
  }, 0);
}

const arabic = /[\u0620-\u06ff]/;

/** Of an Arabic letter with its marks, where a letter follows that joins it; undefined: it joins none. */
function widthOfJoined(grapheme: string, table: Table): number | undefined {
  const [letter = '', ...marks] = grapheme;
  return marks.every((mark) => weightless.test(mark)) ? table.joined.get(letter.codePointAt(0) ?? 0) : undefined;
}

function widthOfGrapheme(grapheme: string, table: Table, size: number): number {
  if (emoji.test(grapheme)) return emojiWidth(grapheme, size);
  let width = 0;
  for (const character of grapheme) {
    if (weightless.test(character)) continue;
    const code = character.codePointAt(0) ?? 0;
    width += widthAt(code, table);
  }
  return width;
}

const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
/** Each emoji is in it, so it too is made when one is needed. */
let sequence: RegExp | undefined;
const weightless = /\p{Mn}|\p{Me}|\p{Cf}/u;

/**
 * A sequence that no font knows is drawn as the emoji it is made of. Browsers round the width of an emoji, 1.245 em in
 * Noto, to whole px.
 */
function emojiWidth(grapheme: string, size: number): number {
  sequence ??= /^\p{RGI_Emoji}$/v;
  const parts = sequence.test(grapheme) ? 1 : (grapheme.match(/[^\p{M}\p{Cf}]/gu)?.length ?? 1);
  return parts * Math.max(1.25, Math.round(1.245 * size) / size) * unitsPerEm;
}

/** Widths by code, in the font's units: each is looked up when it is first asked for. */
interface Table {
  /** Of each run of characters that follow each other the first, and their widths. */
  readonly runs: readonly (readonly number[])[];
  readonly known: Map<number, number>;
  /** The same of Latin; 0: not known yet. */
  readonly latin: Float64Array;
  /** Of the letters that join the one before them, where they are joined to the next one too. */
  readonly joined: ReadonlyMap<number, number>;
}

function widthAt(code: number, table: Table): number {
  return (code <= lastLatin ? table.latin[code] : table.known.get(code)) || lookUp(code, table);
}

function lookUp(code: number, { runs, known, latin }: Table): number {
  const run = runs.find((widths) => code >= (widths[0] ?? 0) && code - (widths[0] ?? 0) < widths.length - 1);
  const width = run?.[1 + code - (run[0] ?? 0)] ?? otherWidth(code) * unitsPerEm;
  if (code <= lastLatin) latin[code] = width;
  else known.set(code, width);
  return width;
}

const tableOf = (runs: Table['runs'], joined: Table['runs']): Table => ({
  runs,
  known: new Map(),
  latin: new Float64Array(lastLatin + 1),
  joined: new Map(joined.flatMap(([first = 0, ...widths]) => widths.map((width, i) => [first + i, width] as const))),
});

const tables = { 400: tableOf(regular, joinedRegular), 600: tableOf(semibold, joinedSemibold) };
