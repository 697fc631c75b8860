import type { Box } from '../geometry.ts';
import { widthOf } from '../text.ts';
import type { ShapeStroke, Stroke } from './painting.ts';
import { pathPartsOf } from './path-parts.ts';

/** Wider and higher than any icon, in px. */
const icon = 24;

/** A box that what is painted stays within, in px of the picture: not the smallest one. */
export function extentOf(stroke: Stroke): Box {
  if (stroke.kind === 'shape') return grown(boxOf(stroke), stroke.look.strokeWidth);
  const { text, x, y, anchor, size, weight } = stroke;
  const width = widthOf(text, { size, weight });
  const left = x - { left: 0, middle: width / 2, right: width }[anchor];
  return { x: left - size / 2, y: y - 1.5 * size, width: width + size, height: 2 * size };
}

function boxOf({ tag, geometry }: ShapeStroke): Box {
  const at = (name: string): number => Number(geometry[name] ?? 0);
  switch (tag) {
    case 'rect':
      return { x: at('x'), y: at('y'), width: at('width'), height: at('height') };
    case 'circle':
      return { x: at('cx') - at('r'), y: at('cy') - at('r'), width: 2 * at('r'), height: 2 * at('r') };
    case 'line':
      return around([
        [at('x1'), at('y1')],
        [at('x2'), at('y2')],
      ]);
    case 'path': {
      const moved = /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(String(geometry.transform ?? ''));
      if (!moved) return around(pointsOf(String(geometry.d ?? '')));
      return { x: Number(moved[1]) - icon, y: Number(moved[2]) - icon, width: 2 * icon, height: 2 * icon };
    }
  }
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

type Pair = readonly [x: number, y: number];

function around(points: readonly Pair[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return left > right
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}

/** Of a path as marks write them: absolute but for `h`. The control points of its curves lie around it. */
function pointsOf(path: string): readonly Pair[] {
  const points: Pair[] = [];
  let [x, y] = [0, 0];
  for (const { command, numbers } of pathPartsOf(path)) {
    switch (command) {
      case 'h':
        x += numbers[0] ?? 0;
        points.push([x, y]);
        break;
      case 'A': {
        const [radius = 0] = numbers;
        x = numbers[5] ?? x;
        y = numbers[6] ?? y;
        points.push([x - 2 * radius, y - 2 * radius], [x + 2 * radius, y + 2 * radius]);
        break;
      }
      case 'H':
        x = numbers.at(-1) ?? x;
        points.push([x, y]);
        break;
      case 'V':
        y = numbers.at(-1) ?? y;
        points.push([x, y]);
        break;
      default:
        for (let i = 0; i + 1 < numbers.length; i += 2) {
          x = numbers[i] ?? x;
          y = numbers[i + 1] ?? y;
          points.push([x, y]);
        }
    }
  }
  return points;
}
