import createBidi from 'bidi-js';
import type { Font, Glyph, GlyphPosition, GlyphRun } from 'fontkit';
import { graphemesOf, widthOf } from '../text.ts';
import type { Weight } from './font-shelf.ts';
import type { Fonts, OpenFont } from './open-fonts.ts';

/** A piece of a line in one font and one direction, at its place. */
export interface Run {
  /** In the order it is read. */
  readonly text: string;
  readonly font: OpenFont;
  readonly rightToLeft: boolean;
  /** Its glyphs from left to right, in the font's own units; none where the font holds pictures. */
  readonly shaped: Pick<GlyphRun, 'glyphs' | 'positions'>;
  /** Px from the line's left edge. */
  readonly x: number;
  /** In px. */
  readonly width: number;
}

export interface Line {
  /** From left to right. */
  readonly runs: readonly Run[];
  readonly width: number;
}

const bidi = createBidi();

/** As the style sheet has it for browsers: each letter as wide as it was measured. Fontkit adds to what it is given. */
export const features = (): Record<string, boolean> => ({ kern: false, liga: false, clig: false, calt: false });

/** Of one set of fonts, by what is set: a map says the same few words again and again. */
const known = new WeakMap<Fonts, Map<string, Line>>();

/** Sets one line of text, whatever scripts and directions it mixes. `size` in px. */
export function setLine(text: string, rightToLeft: boolean, size: number, weight: Weight, fonts: Fonts): Line {
  const lines = known.get(fonts) ?? new Map<string, Line>();
  known.set(fonts, lines);
  const key = `${rightToLeft} ${size} ${weight} ${text}`;
  const line = lines.get(key) ?? setAnew(text, rightToLeft, size, weight, fonts);
  lines.set(key, line);
  return line;
}

function setAnew(text: string, rightToLeft: boolean, size: number, weight: Weight, fonts: Fonts): Line {
  let x = 0;
  const runs = visualOrder(split(text, rightToLeft, weight, fonts)).map((piece): Run => {
    const turned = piece.level % 2 === 1;
    const shaped = piece.font.pictures
      ? { glyphs: [], positions: [], width: widthOf(piece.text, { size, weight }) }
      : shape(piece.text, piece.font, turned, size);
    const run: Run = { text: piece.text, font: piece.font, rightToLeft: turned, shaped, x, width: shaped.width };
    x += shaped.width;
    return run;
  });
  return { runs, width: x };
}

type Shaped = Run['shaped'] & { readonly width: number };

function shape(text: string, { font, unitsPerEm, own }: OpenFont, turned: boolean, size: number): Shaped {
  const shaped = own && !turned && plain.test(text) ? shapePlain(text, font) : shapeAny(text, font, turned);
  const advance = shaped.positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  return { ...shaped, width: (advance * size) / unitsPerEm };
}

/** Letters and signs of Latin, Greek and Cyrillic that stand alone: none changes beside another. */
const plain =
  /^[ -~\u00a1-\u00ac\u00ae-\u017e\u0391-\u03a1\u03a3-\u03c9\u0400-\u045f\u2013\u2014\u2018-\u201e\u2026]*$/;

/** The rules of a font take longer to ask than all the rest, and the own one has none for these, as its features are off. */
function shapePlain(text: string, font: Font): Run['shaped'] {
  const known = letters.get(font) ?? new Map<number, Letter>();
  letters.set(font, known);
  const set = Array.from({ length: text.length }, (_, i) => {
    const code = text.charCodeAt(i);
    const letter = known.get(code) ?? letterOf(font.glyphForCodePoint(code));
    known.set(code, letter);
    return letter;
  });
  return { glyphs: set.map(({ glyph }) => glyph), positions: set.map(({ position }) => position) };
}

interface Letter {
  readonly glyph: Glyph;
  readonly position: GlyphPosition;
}

const letters = new WeakMap<Font, Map<number, Letter>>();

function letterOf(glyph: Glyph): Letter {
  return { glyph, position: { xAdvance: glyph.advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 } };
}

/** @param turned from right to left */
export function shapeAny(text: string, font: Font, turned: boolean): Run['shaped'] {
  tellLetters(text, font);
  return font.layout(text, features(), undefined, undefined, turned ? 'rtl' : 'ltr');
}

/**
 * Fontkit keeps each glyph as it first met it: as a letter of a text, or as a part of another glyph that was drawn, and
 * then it does not know which letter it is, and joins it with none.
 */
function tellLetters(text: string, font: Font): void {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const { codePoints } = font.glyphForCodePoint(code);
    if (codePoints.length === 0) codePoints.push(code);
  }
}

interface Piece {
  readonly text: string;
  readonly font: OpenFont;
  readonly level: number;
}

function split(text: string, rightToLeft: boolean, weight: Weight, fonts: Fonts): readonly Piece[] {
  if (!rightToLeft && plain.test(text)) {
    const [first, ...others] = new Set(text);
    const font = first === undefined ? undefined : fonts(first, weight);
    // Nothing is turned, mirrored or unseen in it, and each letter is a grapheme.
    if (font && others.every((letter) => fonts(letter, weight) === font)) return [{ text, font, level: 0 }];
  }
  const { levels } = bidi.getEmbeddingLevels(text, rightToLeft ? 'rtl' : 'ltr');
  const mirrored = bidi.getMirroredCharactersMap(text, levels);
  const pieces: Piece[] = [];
  let at = 0;
  for (const grapheme of graphemesOf(text)) {
    const font = fonts(grapheme, weight);
    const level = levels[at] ?? 0;
    const shown = (mirrored.get(at) ?? grapheme).replace(unseen, '');
    at += grapheme.length;
    if (shown === '') continue;
    const last = pieces.at(-1);
    if (last && last.font === font && last.level === level)
      pieces[pieces.length - 1] = { ...last, text: last.text + shown };
    else pieces.push({ text: shown, font, level });
  }
  return pieces;
}

/** Some fonts have glyphs for what says only where lines may break or which way to read. */
const unseen = /[\u00ad\u200b\u2060-\u2064\ufeff\p{Bidi_Control}]/gu;

/** Rule L2 of Unicode's bidirectional algorithm, for pieces. */
function visualOrder(pieces: readonly Piece[]): readonly Piece[] {
  let order = pieces;
  for (let level = Math.max(0, ...pieces.map((piece) => piece.level)); level > 0; level -= 1) {
    order = reverseFrom(order, level);
  }
  return order;
}

function reverseFrom(pieces: readonly Piece[], level: number): readonly Piece[] {
  const ordered: Piece[] = [];
  let turned: Piece[] = [];
  for (const piece of pieces) {
    if (piece.level >= level) {
      turned = [piece, ...turned];
      continue;
    }
    ordered.push(...turned, piece);
    turned = [];
  }
  return [...ordered, ...turned];
}
