import type { Box } from '../geometry.ts';
import type { Picture, Shape } from '../scene.ts';
import { coloursOf, themes } from '../theme.ts';
import type { ThemeName } from '../theme-names.ts';
import { drawShape } from '../to-svg.ts';
import { extentOf } from './extent-of.ts';
import { createPainter } from './paint-scene.ts';
import type { Stroke, TextStroke } from './painting.ts';

/** A stroke and a box that it stays within. */
export interface BoxedStroke {
  readonly stroke: Stroke;
  readonly box: Box;
}

/** One shape of the picture, painted. */
export interface PaintedShape {
  readonly kind: Shape['kind'];
  readonly strokes: readonly BoxedStroke[];
  readonly box: Box;
}

/** The picture shape by shape, for those who show it in pieces. */
export function paintShapes(picture: Picture, theme: ThemeName): readonly PaintedShape[] {
  const paint = createPainter(theme);
  return picture.shapes.flatMap((shape) => {
    const strokes = paint([drawShape(shape)]).map((stroke) => ({ stroke, box: extentOf(stroke) }));
    return strokes.length === 0 ? [] : [{ kind: shape.kind, strokes, box: hull(strokes.map(({ box }) => box)) }];
  });
}

/** Every line of text. */
export function textsOf(shapes: readonly PaintedShape[]): readonly TextStroke[] {
  return shapes.flatMap(({ strokes }) => strokes.flatMap(({ stroke }) => (stroke.kind === 'text' ? [stroke] : [])));
}

/** The colour of the ground, as `#rrggbb`. */
export function paperOf(theme: ThemeName): string {
  return coloursOf(themes[theme]).get('paper') ?? '#ffffff';
}

/** The smallest box around all of these. */
export function hull(boxes: readonly Box[]): Box {
  const x = least(boxes.map((box) => box.x));
  const y = least(boxes.map((box) => box.y));
  const width = -least(boxes.map((box) => -box.x - box.width)) - x;
  const height = -least(boxes.map((box) => -box.y - box.height)) - y;
  return { x, y, width, height };
}

/** Lists may be longer than the arguments that a function takes. */
function least(values: readonly number[]): number {
  return values.reduce((one, other) => Math.min(one, other), values[0] ?? 0);
}
