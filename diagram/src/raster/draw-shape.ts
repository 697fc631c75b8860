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
export interface Coat {
  readonly layers: readonly Layer[];
  readonly ink: Ink;
}

/** Draws a shape that is ready to be drawn, on any canvas that has a part of it. */
export type DrawReady = (canvas: Canvas, clip: Box) => void;

/** @param seen whole pixels: what lies outside is not asked for */
export function readyShape(stroke: ShapeStroke, placing: Placing, seen: Box): DrawReady {
  const coats = coatsOf(stroke, placing, seen).map((coat) => ({ ...coat, bounds: boundsOf(coat.layers) }));
  return (canvas, clip) => {
    for (const { layers, bounds, ink } of coats) {
      const box = common(bounds, common(clip, canvas));
      if (box.width > 0 && box.height > 0) lay(canvas, cover(layers, box), 0, 0, ink, clip);
    }
  };
}

/** From the ground up. @param seen left out: everywhere */
export function coatsOf(stroke: ShapeStroke, placing: Placing, seen?: Box): readonly Coat[] {
  const { look } = stroke;
  const width = look.strokeWidth * placing.scale * zoomOf(stroke);
  // A corner comes as much nearer as it is pointed.
  const range = seen && { left: seen.x - 3 * width, right: right(seen) + 3 * width };
  const lines = linesOfShape(stroke, placing, look.dashes.length === 0 ? range : undefined);
  const filled = look.fill === undefined || stroke.tag === 'line' ? [] : [fillOf(lines, look.fill, look, placing)];
  const stroked = look.stroke === undefined ? [] : [strokeOf(lines, look.stroke, look, width, range)];
  return look.strokeFirst ? [...stroked, ...filled] : [...filled, ...stroked];
}

function fillOf(lines: readonly Line[], fill: NonNullable<Look['fill']>, look: Look, placing: Placing): Coat {
  const { fillOpacity } = look;
  const ink = typeof fill === 'string' ? plainInk(fill, fillOpacity) : gradientInk(fill, fillOpacity, placing);
  return { layers: [lines.map(({ points }) => points)], ink };
}

/** Lines that run beside or across each other do not make each other's edges sharper. @param width in px of the PNG */
function strokeOf(lines: readonly Line[], stroke: string, look: Look, width: number, range: Range | undefined): Coat {
  const nib = { width, cap: look.cap, join: look.join };
  const dashes = look.dashes.map((dash) => (dash * width) / look.strokeWidth);
  const layers = lines.map((line) => dashLine(line, dashes, range).flatMap((piece) => outlineLine(piece, nib)));
  return { layers, ink: plainInk(stroke, look.strokeOpacity) };
}
