import { type Box, right } from '../geometry.ts';
import type { Look, ShapeStroke } from '../painting/painting.ts';
import { boundsOf, common } from './bounds.ts';
import { type Canvas, lay } from './canvas.ts';
import { cover, type Layer } from './coverage.ts';
import { dashLine } from './dash-line.ts';
import { gradientInk, type Ink, plainInk } from './ink.ts';
import type { Line, Placing, Range } from './line.ts';
import { linesOfShape, zoomOf } from './lines-of-shape.ts';
import { outlineLine } from './outline-line.ts';

/** Something that is laid with one ink. */
interface Coat {
  readonly layers: readonly Layer[];
  readonly bounds: Box;
  readonly ink: Ink;
}

/** A shape, ready to be drawn: on as many canvases as have a part of it. */
export type ReadyShape = readonly Coat[];

/** @param seen whole pixels: what lies outside is not asked for */
export function readyShape(stroke: ShapeStroke, placing: Placing, seen: Box): ReadyShape {
  const { look } = stroke;
  const width = look.strokeWidth * placing.scale * zoomOf(stroke);
  // A corner comes as much nearer as it is pointed.
  const range = { left: seen.x - 3 * width, right: right(seen) + 3 * width };
  const lines = linesOfShape(stroke, placing, look.dashes.length === 0 ? range : undefined);
  const filled = look.fill === undefined || stroke.tag === 'line' ? [] : [fillOf(lines, look.fill, look, placing)];
  const stroked = look.stroke === undefined ? [] : [strokeOf(lines, look.stroke, look, width, range)];
  return look.strokeFirst ? [...stroked, ...filled] : [...filled, ...stroked];
}

export function drawShape(shape: ReadyShape, canvas: Canvas, clip: Box): void {
  for (const { layers, bounds, ink } of shape) {
    const box = common(bounds, common(clip, canvas));
    if (box.width > 0 && box.height > 0) lay(canvas, cover(layers, box), 0, 0, ink, clip);
  }
}

function fillOf(lines: readonly Line[], fill: NonNullable<Look['fill']>, look: Look, placing: Placing): Coat {
  const layers = [lines.map(({ points }) => points)];
  const { fillOpacity } = look;
  const ink = typeof fill === 'string' ? plainInk(fill, fillOpacity) : gradientInk(fill, fillOpacity, placing);
  return { layers, bounds: boundsOf(layers), ink };
}

/** Lines that run beside or across each other do not make each other's edges sharper. @param width in px of the PNG */
function strokeOf(lines: readonly Line[], stroke: string, look: Look, width: number, range: Range): Coat {
  const nib = { width, cap: look.cap, join: look.join };
  const dashes = look.dashes.map((dash) => (dash * width) / look.strokeWidth);
  const layers = lines.map((line) => dashLine(line, dashes, range).flatMap((piece) => outlineLine(piece, nib)));
  return { layers, bounds: boundsOf(layers), ink: plainInk(stroke, look.strokeOpacity) };
}
