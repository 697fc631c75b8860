import { create, type Font } from 'fontkit';
import { graphemesOf } from '../text.ts';
import type { FontFile, FontShelf, Weight } from './font-shelf.ts';
import { isEmoji, scriptOf } from './script-of.ts';

export interface OpenFont {
  readonly file: FontFile;
  readonly font: Font;
  /** Of its own units. It takes a while to ask the font. */
  readonly unitsPerEm: number;
  /** Its name in a file that holds several. */
  readonly face?: string;
  /** Whether it holds small pictures in place of outlines. */
  readonly pictures: boolean;
  /** Whether it is the drawing's own. */
  readonly own: boolean;
}

/** The font that each grapheme is set in. */
export type Fonts = (grapheme: string, weight: Weight) => OpenFont;

export type Opened = { readonly fonts: Fonts } | { readonly problem: NoFont };

/** What no font has, of the first script that lacks one. */
export interface NoFont {
  readonly kind: 'no-font';
  /** As `scriptOf` names it. */
  readonly script: string;
  readonly graphemes: readonly string[];
}

/** Finds a font for everything that is written; a problem names what no font has. */
export async function openFonts(
  texts: readonly { readonly text: string; readonly weight: Weight }[],
  shelf: FontShelf,
): Promise<Opened> {
  const chosen = new Map<string, OpenFont>();
  for (const weight of [400, 600] as const) {
    const written = new Set(texts.filter((text) => text.weight === weight).map(({ text }) => text));
    const graphemes = new Set([...written].flatMap(graphemesOf));
    const opened = (await shelf.own([...graphemes].join(''), weight)).map((file) => open(file, true));
    const missing = new Map<string, string[]>();
    for (const grapheme of graphemes) {
      const font = opened.find((candidate) => has(candidate, grapheme) && !isEmoji(grapheme));
      if (font) chosen.set(keyOf(grapheme, weight), font);
      else missing.set(scriptOf(grapheme), [...(missing.get(scriptOf(grapheme)) ?? []), grapheme]);
    }
    for (const [script, wanted] of missing) {
      const left = await openOthers(script, wanted, weight, shelf, chosen);
      if (left.length > 0) return { problem: { kind: 'no-font', script, graphemes: left } };
    }
  }
  return {
    fonts: (grapheme, weight) => {
      const font = chosen.get(keyOf(grapheme, weight));
      if (font === undefined) throw new Error(`No font was asked for “${grapheme}”.`);
      return font;
    },
  };
}

/** Opens the fonts that nearly every text is set in, before it is known what is written. */
export async function openUsualFonts(shelf: FontShelf): Promise<void> {
  const text = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i));
  await openFonts(
    [
      { text, weight: 400 },
      { text, weight: 600 },
    ],
    shelf,
  );
}

/** Answers with the graphemes that no font has. */
async function openOthers(
  script: string,
  wanted: readonly string[],
  weight: Weight,
  shelf: FontShelf,
  chosen: Map<string, OpenFont>,
): Promise<readonly string[]> {
  let left = wanted;
  for await (const file of shelf.others(script, weight)) {
    const candidate = openIfFont(file);
    if (candidate === undefined) continue;
    const found = left.filter((grapheme) => has(candidate, grapheme));
    for (const grapheme of found) chosen.set(keyOf(grapheme, weight), candidate);
    left = left.filter((grapheme) => !found.includes(grapheme));
    if (left.length === 0) break;
  }
  return left;
}

/** Among the fonts of a machine some are broken, or of a sort that cannot be read. */
function openIfFont(file: FontFile): OpenFont | undefined {
  try {
    return open(file, false);
  } catch {
    return undefined;
  }
}

/** By what is in their files: a file that is read once is opened once. */
const opened = new WeakMap<Uint8Array, OpenFont>();

function open(file: FontFile, own: boolean): OpenFont {
  const known = opened.get(file.bytes) ?? openAnew(file, own);
  opened.set(file.bytes, known);
  return known;
}

function openAnew(file: FontFile, own: boolean): OpenFont {
  const opened = create(file.bytes);
  // Collections of East Asian fonts hold one for each country; the style sheet asks browsers for the same.
  const font = 'fonts' in opened ? (opened.fonts.find(isSimplified) ?? opened.fonts[0]) : opened;
  if (font === undefined) throw new Error(`${file.name} holds no font.`);
  const face = 'fonts' in opened ? { face: font.postscriptName } : {};
  return { file, font, unitsPerEm: font.unitsPerEm, ...face, pictures: hasPictures(file.bytes), own };
}

function isSimplified({ postscriptName }: Font): boolean {
  return /sc-/i.test(postscriptName);
}

/** Looks for bitmaps in the table directory, which OpenType has at the beginning of the file or of its first font. */
function hasPictures(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tagAt = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  const start = tagAt(0) === 'ttcf' ? view.getUint32(12) : 0;
  const tags = Array.from({ length: view.getUint16(start + 4) }, (_, i) => tagAt(start + 12 + i * 16));
  return tags.includes('CBDT') || tags.includes('sbix');
}

function keyOf(grapheme: string, weight: Weight): string {
  return `${weight} ${grapheme}`;
}

/** Joiners, variation selectors and the like need no glyph. */
const silent = /\p{Default_Ignorable_Code_Point}/u;

function has({ font }: OpenFont, grapheme: string): boolean {
  return [...grapheme].every(
    (character) => silent.test(character) || font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  );
}
