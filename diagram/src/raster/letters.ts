import type { Font, Glyph } from 'fontkit';
import { boundsOf } from './bounds.ts';
import { type Coverage, cover, kept } from './coverage.ts';
import { type Nib, outlineLine } from './outline-line.ts';
import { createPen } from './pen.ts';

/** Letters of one font, size and kind. */
export interface LetterKind {
  readonly font: Font;
  /** Px of the PNG for an em. */
  readonly em: number;
  /** How much they are narrowed. */
  readonly squeeze: number;
  /** Draws their outline; undefined: they are filled. */
  readonly nib: Nib | undefined;
}

/** What a letter covers whose origin is at `x`, `y` within the pixel 0, 0; undefined: nothing is seen of it. */
export type Letters = (glyph: Glyph, x: number, y: number) => Coverage | undefined;

/** A letter is drawn at so many places within a pixel, across and down: no eye tells more apart. */
export const places = 4;

/** Draws each letter once at each place: the same few are set again and again. */
export function createLetterCase(): (kind: LetterKind) => Letters {
  const drawers = new Map<Font, Map<string, Letters>>();
  return (kind) => {
    const drawer = drawers.get(kind.font) ?? new Map<string, Letters>();
    drawers.set(kind.font, drawer);
    const { em, squeeze, nib } = kind;
    const key = `${em} ${squeeze} ${nib ? `${nib.width} ${nib.cap} ${nib.join}` : ''}`;
    const letters = drawer.get(key) ?? remembered(kind);
    drawer.set(key, letters);
    return letters;
  };
}

function remembered(kind: LetterKind): Letters {
  const known = new Map<number, Coverage | undefined>();
  return (glyph, x, y) => {
    const key = (glyph.id * places + places * x) * places + places * y;
    if (known.has(key)) return known.get(key);
    const letter = drawLetter(kind, glyph, x, y);
    known.set(key, letter);
    return letter;
  };
}

/** A glyph's own units point upwards. */
function drawLetter(
  { font, em, squeeze, nib }: LetterKind,
  glyph: Glyph,
  left: number,
  top: number,
): Coverage | undefined {
  const pen = createPen();
  const scale = em / font.unitsPerEm;
  const x = (value = 0) => left + scale * squeeze * value;
  const y = (value = 0) => top - scale * value;
  for (const { command, args } of glyph.path.commands) {
    const [a, b, c, d, e, f] = args;
    switch (command) {
      case 'moveTo':
        pen.moveTo(x(a), y(b));
        break;
      case 'lineTo':
        pen.lineTo(x(a), y(b));
        break;
      case 'quadraticCurveTo':
        pen.quadraticTo(x(a), y(b), x(c), y(d));
        break;
      case 'bezierCurveTo':
        pen.cubicTo(x(a), y(b), x(c), y(d), x(e), y(f));
        break;
      case 'closePath':
        pen.close();
    }
  }
  const lines = pen.lines();
  const layers = nib ? lines.map((line) => outlineLine(line, nib)) : [lines.map(({ points }) => points)];
  const bounds = boundsOf(layers);
  return bounds.width > 0 && bounds.height > 0 ? kept(cover(layers, bounds)) : undefined;
}
