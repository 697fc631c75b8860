import type { Box } from '../geometry.ts';
import type { TextStroke } from '../painting/painting.ts';
import type { Fonts } from '../typeset/open-fonts.ts';
import { placeLine } from '../typeset/place-line.ts';
import { type Canvas, lay } from './canvas.ts';
import { type Ink, plainInk } from './ink.ts';
import { createLetterCase, type Letters, places } from './letters.ts';
import type { Placing } from './line.ts';
import type { Stamp } from './stamp.ts';

/** Draws a line of text. */
export type DrawText = (stroke: TextStroke, placing: Placing, canvas: Canvas, clip: Box) => void;

/** @param stamp draws emoji */
export function createDrawText(fonts: Fonts, stamp: Stamp): DrawText {
  const lettersOf = createLetterCase();
  return (stroke, { scale, x: left, y: top }, canvas, clip) => {
    const { look } = stroke;
    const line = placeLine(stroke, fonts);
    const em = scale * stroke.size;
    const y = top + scale * line.y;
    for (const run of line.runs) {
      const x = left + scale * (line.x + run.x * line.squeeze);
      const { font, unitsPerEm, pictures } = run.font;
      if (pictures) {
        stamp(run, { x, y, scale: em }, line.squeeze, canvas, clip);
        continue;
      }
      const kind = { font, em, squeeze: line.squeeze };
      const nib = { width: scale * look.strokeWidth, cap: look.cap, join: look.join };
      const { stroke: border, fill } = look;
      // What is around letters lies under all of them.
      if (border !== undefined) layRun(lettersOf({ ...kind, nib }), plainInk(border, look.strokeOpacity));
      if (typeof fill === 'string') layRun(lettersOf({ ...kind, nib: undefined }), plainInk(fill, look.fillOpacity));

      function layRun(letters: Letters, ink: Ink): void {
        const unit = em / unitsPerEm;
        const { glyphs, positions } = run.shaped;
        let pen = x;
        for (let i = 0; i < glyphs.length; i++) {
          const glyph = glyphs[i];
          const position = positions[i];
          if (!glyph || !position) continue;
          const { xAdvance, xOffset, yOffset } = position;
          const atX = Math.round((pen + xOffset * unit * line.squeeze) * places) / places;
          const atY = Math.round((y - yOffset * unit) * places) / places;
          const column = Math.floor(atX);
          const row = Math.floor(atY);
          const letter = letters(glyph, atX - column, atY - row);
          if (letter) lay(canvas, letter, column, row, ink, clip);
          pen += xAdvance * unit * line.squeeze;
        }
      }
    }
  };
}
