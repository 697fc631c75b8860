import svgPath from 'svgpath';
import type { ShapeStroke } from '../painting/painting.ts';
import type { Line, Placing, Range } from './line.ts';
import { createPen, type Pen } from './pen.ts';

/** The outline of a shape. @param range left out: all of it is asked for, not only how it looks there */
export function linesOfShape(shape: ShapeStroke, placing: Placing, range?: Range): readonly Line[] {
  const { tag, geometry } = shape;
  const at = (name: string): number => Number(geometry[name] ?? 0);
  const pen = placed(createPen(range), placing);
  switch (tag) {
    case 'rect':
      drawRect(pen, at('x'), at('y'), at('width'), at('height'), at('rx'));
      break;
    case 'circle':
      drawCircle(pen, at('cx'), at('cy'), at('r'));
      break;
    case 'line':
      pen.moveTo(at('x1'), at('y1'));
      pen.lineTo(at('x2'), at('y2'));
      break;
    case 'path':
      drawPath(pen, shape);
  }
  return pen.lines();
}

/** How much its transform enlarges it, and the width of its lines. */
export function zoomOf({ geometry }: ShapeStroke): number {
  const [, zoom = 1] = /scale\(([\d.]+)\)/.exec(String(geometry.transform ?? '')) ?? [];
  return Number(zoom);
}

/** One that is told px of the picture. */
export function placed(pen: Pen, { scale, x: left, y: top }: Placing): Pen {
  const [x, y] = [(value: number) => left + scale * value, (value: number) => top + scale * value];
  return {
    moveTo: (x1, y1) => pen.moveTo(x(x1), y(y1)),
    lineTo: (x1, y1) => pen.lineTo(x(x1), y(y1)),
    quadraticTo: (x1, y1, x2, y2) => pen.quadraticTo(x(x1), y(y1), x(x2), y(y2)),
    cubicTo: (x1, y1, x2, y2, x3, y3) => pen.cubicTo(x(x1), y(y1), x(x2), y(y2), x(x3), y(y3)),
    close: pen.close,
    lines: pen.lines,
  };
}

/** How far the control points of a quarter of a circle lie from its ends, for a radius of 1. */
const bulge = 0.5523;

/** Clockwise from its right end, as SVG has it. */
function drawCircle(pen: Pen, x: number, y: number, radius: number): void {
  const far = radius * bulge;
  pen.moveTo(x + radius, y);
  pen.cubicTo(x + radius, y + far, x + far, y + radius, x, y + radius);
  pen.cubicTo(x - far, y + radius, x - radius, y + far, x - radius, y);
  pen.cubicTo(x - radius, y - far, x - far, y - radius, x, y - radius);
  pen.cubicTo(x + far, y - radius, x + radius, y - far, x + radius, y);
  pen.close();
}

function drawRect(pen: Pen, x: number, y: number, width: number, height: number, rounded: number): void {
  const [right, bottom] = [x + width, y + height];
  if (!(rounded > 0)) {
    pen.moveTo(x, y);
    pen.lineTo(right, y);
    pen.lineTo(right, bottom);
    pen.lineTo(x, bottom);
    pen.close();
    return;
  }
  const [across, down] = [Math.min(rounded, width / 2), Math.min(rounded, height / 2)];
  const [restAcross, restDown] = [across * (1 - bulge), down * (1 - bulge)];
  pen.moveTo(x + across, y);
  pen.lineTo(right - across, y);
  pen.cubicTo(right - restAcross, y, right, y + restDown, right, y + down);
  pen.lineTo(right, bottom - down);
  pen.cubicTo(right, bottom - restDown, right - restAcross, bottom, right - across, bottom);
  pen.lineTo(x + across, bottom);
  pen.cubicTo(x + restAcross, bottom, x, bottom - restDown, x, bottom - down);
  pen.lineTo(x, y + down);
  pen.cubicTo(x, y + restDown, x + restAcross, y, x + across, y);
  pen.close();
}

/** Long lines are drawn piece by piece, and it takes a while to read them. */
const read = new WeakMap<ShapeStroke, ReturnType<typeof svgPath>>();

function readPath({ geometry: { d, transform } }: ShapeStroke): ReturnType<typeof svgPath> {
  const path = svgPath(String(d ?? ''))
    .abs()
    .unshort()
    .unarc();
  return transform === undefined ? path : path.transform(String(transform));
}

function drawPath(pen: Pen, shape: ShapeStroke): void {
  const path = read.get(shape) ?? readPath(shape);
  read.set(shape, path);
  path.iterate((segment, _, x, y) => {
    switch (segment[0]) {
      case 'M':
        pen.moveTo(segment[1], segment[2]);
        break;
      case 'L':
        pen.lineTo(segment[1], segment[2]);
        break;
      case 'H':
        pen.lineTo(segment[1], y);
        break;
      case 'V':
        pen.lineTo(x, segment[1]);
        break;
      case 'Q':
        pen.quadraticTo(segment[1], segment[2], segment[3], segment[4]);
        break;
      case 'C':
        pen.cubicTo(segment[1], segment[2], segment[3], segment[4], segment[5], segment[6]);
        break;
      case 'Z':
      case 'z':
        pen.close();
        break;
      default:
        throw new Error(`${segment[0]} is no part of a path that is absolute, without arcs and nothing left out.`);
    }
  });
}
