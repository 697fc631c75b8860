import { bottom } from '../geometry.ts';
import type { Packing } from '../png/packing.ts';
import { writePng } from '../png/write-png.ts';
import { common } from '../raster/bounds.ts';
import type { Canvas } from '../raster/canvas.ts';
import { type DrawReady, readyShape } from '../raster/draw-shape.ts';
import type { DrawText } from '../raster/draw-text.ts';
import { pixelOf } from '../raster/ink.ts';
import { createShapeCase } from '../raster/shape-case.ts';
import type { BoxedStroke } from './paint-shapes.ts';
import type { Stroke } from './painting.ts';
import type { Piece, Sheet } from './sheet.ts';

/** Pixels: what a picture of any size needs of memory stays the same. */
const usual = 1_000_000;

/** In px: what is larger is hardly there a second time. */
const small = 300;

/**
 * A sheet as a PNG.
 *
 * @param scale px of the PNG for one of the sheet
 * @param paper the colour of what no piece covers, as `#rrggbb`
 * @param atATime so many pixels are drawn at a time
 */
export async function drawSheet(
  sheet: Sheet,
  scale: number,
  paper: string,
  drawText: DrawText,
  packing: Packing,
  atATime = usual,
): Promise<Uint8Array> {
  const width = Math.ceil(sheet.width * scale);
  const height = Math.ceil(sheet.height * scale);
  const shapes = createShapeCase();
  const step = Math.max(1, Math.floor(atATime / width));
  const drawers = sheet.pieces.map((piece) => createDrawer(piece, scale, step, drawText, shapes));
  for (let y = 0; y < height; y += step) {
    const band = await packing.borrow(width, Math.min(step, height - y));
    band.blocks.fill(pixelOf(paper));
    for (const draw of drawers) draw({ x: 0, y, ...band });
    packing.add(band);
  }
  return writePng(width, height, await packing.end());
}

/** Draws what of a piece lies on a canvas: the next so many rows each time. */
function createDrawer(
  { part, at, strokes }: Piece,
  scale: number,
  rows: number,
  drawText: DrawText,
  readySmall: ReturnType<typeof createShapeCase>,
): (canvas: Canvas) => void {
  const [left, top] = [Math.round(at.x * scale), Math.round(at.y * scale)];
  const placing = { scale, x: left - part.x * scale, y: top - part.y * scale };
  const whole = { x: left, y: top, width: Math.ceil(part.width * scale), height: Math.ceil(part.height * scale) };
  const bandOf = (y: number): number =>
    Math.floor(Math.min(bottom(whole), Math.max(top, placing.y + y * scale)) / rows);
  const banded = new Map<number, BoxedStroke[]>();
  for (const boxed of strokes) {
    for (let band = bandOf(boxed.box.y); band <= bandOf(bottom(boxed.box)); band++) {
      const others = banded.get(band);
      if (others) others.push(boxed);
      else banded.set(band, [boxed]);
    }
  }
  const ready = new Map<Stroke, DrawReady>();
  return (canvas) => {
    const clip = common(whole, canvas);
    if (clip.height <= 0) return;
    const band = Math.floor(canvas.y / rows);
    for (const { stroke, box } of banded.get(band) ?? []) {
      if (stroke.kind === 'text') {
        drawText(stroke, placing, canvas, clip);
        continue;
      }
      const isSmall = Math.max(box.width, box.height) * scale <= small && typeof stroke.look.fill !== 'object';
      const draw = ready.get(stroke) ?? (isSmall ? readySmall(stroke, placing) : readyShape(stroke, placing, whole));
      draw(canvas, clip);
      if (bandOf(bottom(box)) > band) ready.set(stroke, draw);
      else ready.delete(stroke);
    }
    banded.delete(band);
  };
}
