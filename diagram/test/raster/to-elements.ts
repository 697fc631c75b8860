import type { Box, Size } from '../../src/geometry.ts';
import type { Gradient, Look, Stroke, TextStroke } from '../../src/painting/painting.ts';
import { type Attributes, element, type SvgElement } from '../../src/svg.ts';
import type { Fonts } from '../../src/typeset/open-fonts.ts';
import { outlineOf } from '../../src/typeset/outline-of.ts';
import { placeLine } from '../../src/typeset/place-line.ts';
import type { Pictures } from '../../src/typeset/prepare-pictures.ts';

/**
 * What is painted as an SVG that needs no style sheet and no font: letters are outlines, emoji are pictures.
 *
 * @param view the part of the picture that is seen, in its px
 * @param size of the SVG
 */
export function toElements(
  strokes: readonly Stroke[],
  view: Box,
  size: Size,
  fonts: Fonts,
  pictures: Pictures,
): SvgElement {
  const gradients = new Map<Gradient, string>();
  const parts = strokes.flatMap((stroke) => {
    const look = toAttributes(stroke.look, gradients);
    return stroke.kind === 'shape'
      ? [element(stroke.tag, { ...stroke.geometry, ...look })]
      : textElements(stroke, look, fonts, pictures);
  });
  const defined = [...gradients].map(([gradient, id]) => gradientElement(gradient, id));
  const viewBox = `${view.x} ${view.y} ${view.width} ${view.height}`;
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox, preserveAspectRatio: 'none' };
  return element('svg', attributes, ...defined, ...parts);
}

function textElements(stroke: TextStroke, look: Attributes, fonts: Fonts, pictures: Pictures): readonly SvgElement[] {
  const { size } = stroke;
  const line = placeLine(stroke, fonts);
  return line.runs.flatMap((run) => {
    const x = line.x + run.x * line.squeeze;
    if (!run.font.pictures) return [element('path', { d: outlineOf(run, x, line.y, size, line.squeeze), ...look })];
    return pictures(run).map((picture) =>
      element('image', {
        x: x + picture.x * size * line.squeeze,
        y: line.y + picture.y * size,
        width: picture.width * size * line.squeeze,
        height: picture.height * size,
        preserveAspectRatio: 'none',
        href: picture.address,
      }),
    );
  });
}

function toAttributes(look: Look, gradients: Map<Gradient, string>): Attributes {
  return {
    fill: look.fill === undefined ? 'none' : typeof look.fill === 'string' ? look.fill : refer(look.fill, gradients),
    'fill-opacity': unless(1, look.fillOpacity),
    ...(look.stroke === undefined
      ? {}
      : {
          stroke: look.stroke,
          'stroke-width': look.strokeWidth,
          'stroke-opacity': unless(1, look.strokeOpacity),
          'stroke-dasharray': look.dashes.length === 0 ? undefined : look.dashes.join(' '),
          'stroke-linecap': unless('butt', look.cap),
          'stroke-linejoin': unless('miter', look.join),
          'paint-order': look.strokeFirst ? 'stroke' : undefined,
        }),
  };
}

function unless<T>(usual: T, value: T): T | undefined {
  return value === usual ? undefined : value;
}

function refer(gradient: Gradient, gradients: Map<Gradient, string>): string {
  const id = gradients.get(gradient) ?? `gradient-${gradients.size}`;
  gradients.set(gradient, id);
  return `url(#${id})`;
}

function gradientElement({ from, to, stops }: Gradient, id: string): SvgElement {
  return element(
    'linearGradient',
    { id, gradientUnits: 'userSpaceOnUse', x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
    ...stops.map(({ offset, colour, opacity }) =>
      element('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity }),
    ),
  );
}
