import createBidi from 'bidi-js';
import type { GlyphRun } from 'fontkit';
import { graphemesOf, widthOf } from '../text.ts';
import type { Weight } from './font-shelf.ts';
import type { Fonts, OpenFont } from './open-fonts.ts';

/** A piece of a line in one font and one direction, at its place. */
export interface Run {
  /** In the order it is read. */
  readonly text: string;
  readonly font: OpenFont;
  readonly rightToLeft: boolean;
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

/** Sets one line of text, whatever scripts and directions it mixes. `size` in px. */
export function setLine(text: string, rightToLeft: boolean, size: number, weight: Weight, fonts: Fonts): Line {
  let x = 0;
  const runs = visualOrder(split(text, rightToLeft, weight, fonts)).map((piece) => {
    const width = widthOfPiece(piece, size, weight);
    const run: Run = { text: piece.text, font: piece.font, rightToLeft: piece.level % 2 === 1, x, width };
    x += width;
    return run;
  });
  return { runs, width: x };
}

/** The glyphs of a run from left to right, in the font's own units. */
export function glyphsOf({ text, font, rightToLeft }: Pick<Run, 'text' | 'font' | 'rightToLeft'>): GlyphRun {
  return font.font.layout(text, features(), undefined, undefined, rightToLeft ? 'rtl' : 'ltr');
}

interface Piece {
  readonly text: string;
  readonly font: OpenFont;
  readonly level: number;
}

function split(text: string, rightToLeft: boolean, weight: Weight, fonts: Fonts): readonly Piece[] {
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

function widthOfPiece(piece: Piece, size: number, weight: Weight): number {
  if (piece.font.pictures) return widthOf(piece.text, { size, weight });
  const { advanceWidth } = glyphsOf({ ...piece, rightToLeft: piece.level % 2 === 1 });
  return (advanceWidth * size) / piece.font.font.unitsPerEm;
}
