import svgPath from 'svgpath';
import type { ShapeStroke } from '../painting/painting.ts';
import { type PathPart, pathPartsOf } from '../painting/path-parts.ts';
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
const read = new WeakMap<ShapeStroke, readonly PathPart[]>();

/** Absolute, without arcs and nothing left out. */
function readPath({ geometry: { d, transform } }: ShapeStroke): readonly PathPart[] {
  const written = pathPartsOf(String(d ?? ''));
  if (transform === undefined && written.every(isPlain)) return written;
  const path = svgPath(String(d ?? ''))
    .abs()
    .unshort()
    .unarc();
  const parts: PathPart[] = [];
  (transform === undefined ? path : path.transform(String(transform))).iterate(([command, ...numbers]) => {
    parts.push({ command, numbers });
  });
  return parts;
}

/** How many numbers there are. */
const plain: ReadonlyMap<string, number> = new Map(Object.entries({ M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, Z: 0 }));

function isPlain({ command, numbers }: PathPart): boolean {
  return plain.get(command) === numbers.length;
}

function drawPath(pen: Pen, shape: ShapeStroke): void {
  const parts = read.get(shape) ?? readPath(shape);
  read.set(shape, parts);
  // Where it is, and where it began.
  let x = 0;
  let y = 0;
  let startX = 0;
  let startY = 0;
  for (const { command, numbers } of parts) {
    const count = numbers.length;
    if (command === 'H') x = numbers[0] ?? 0;
    else if (command === 'V') y = numbers[0] ?? 0;
    else if (count > 1) {
      x = numbers[count - 2] ?? 0;
      y = numbers[count - 1] ?? 0;
    }
    switch (command) {
      case 'M':
        startX = x;
        startY = y;
        pen.moveTo(x, y);
        break;
      case 'L':
      case 'H':
      case 'V':
        pen.lineTo(x, y);
        break;
      case 'Q':
        pen.quadraticTo(numbers[0] ?? 0, numbers[1] ?? 0, x, y);
        break;
      case 'C':
        pen.cubicTo(numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0, numbers[3] ?? 0, x, y);
        break;
      case 'Z':
      case 'z':
        x = startX;
        y = startY;
        pen.close();
        break;
      default:
        throw new Error(`${command} is no part of a path that is absolute, without arcs and nothing left out.`);
    }
  }
}
