import { type Box, bottom, right } from '../geometry.ts';
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
  readonly id: string;
  readonly kind: Shape['kind'];
  readonly strokes: readonly BoxedStroke[];
  readonly box: Box;
}

/** The picture shape by shape, for those who show it in pieces. */
export function paintShapes(picture: Picture, theme: ThemeName): readonly PaintedShape[] {
  const paint = createPainter(theme);
  return picture.shapes.flatMap((shape) => {
    const strokes = paint([drawShape(shape)]).map((stroke) => ({ stroke, box: extentOf(stroke) }));
    return strokes.length === 0
      ? []
      : [{ id: shape.id, kind: shape.kind, strokes, box: hull(strokes.map(({ box }) => box)) }];
  });
}

/** Every line of text. */
export function textsOf(shapes: readonly Pick<PaintedShape, 'strokes'>[]): readonly TextStroke[] {
  return shapes.flatMap(({ strokes }) => strokes.flatMap(({ stroke }) => (stroke.kind === 'text' ? [stroke] : [])));
}

/** The colour of the ground, as `#rrggbb`. */
export function paperOf(theme: ThemeName): string {
  return coloursOf(themes[theme]).get('paper') ?? '#ffffff';
}

/** The smallest box around all of these. */
export function hull(boxes: readonly Box[]): Box {
  const [first] = boxes;
  if (first === undefined) return { x: 0, y: 0, width: 0, height: 0 };
  let { x, y } = first;
  let [end, last] = [right(first), bottom(first)];
  for (const box of boxes) {
    x = Math.min(x, box.x);
    y = Math.min(y, box.y);
    end = Math.max(end, right(box));
    last = Math.max(last, bottom(box));
  }
  return { x, y, width: end - x, height: last - y };
}
