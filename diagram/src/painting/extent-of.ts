import type { Box } from '../geometry.ts';
import { widthOf } from '../text.ts';
import type { ShapeStroke, Stroke } from './painting.ts';
import { pathPartsOf } from './path-parts.ts';

/** Wider and higher than any icon, in px. */
const icon = 24;

/** A box that what is painted stays within, in px of the picture: not the smallest one. */
export function extentOf(stroke: Stroke): Box {
  if (stroke.kind === 'shape') return grown(boxOf(stroke), stroke.look.strokeWidth);
  const { text, x, y, anchor, size, weight, behind } = stroke;
  const width = widthOf(text, { size, weight });
  if (behind) {
    const before = extentOf(behind);
    return { ...before, x: before.x - width, width: before.width + 2 * width };
  }
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
      return boxBetween(
        Math.min(at('x1'), at('x2')),
        Math.min(at('y1'), at('y2')),
        Math.max(at('x1'), at('x2')),
        Math.max(at('y1'), at('y2')),
      );
    case 'path': {
      const moved = /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(String(geometry.transform ?? ''));
      if (!moved) return boxOfPath(String(geometry.d ?? ''));
      return { x: Number(moved[1]) - icon, y: Number(moved[2]) - icon, width: 2 * icon, height: 2 * icon };
    }
  }
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function boxBetween(left: number, top: number, right: number, bottom: number): Box {
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Of a path as marks write them: absolute but for `h`. The control points of its curves lie around it. */
function boxOfPath(path: string): Box {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  let x = 0;
  let y = 0;
  const reach = (around: number): void => {
    if (x - around < left) left = x - around;
    if (x + around > right) right = x + around;
    if (y - around < top) top = y - around;
    if (y + around > bottom) bottom = y + around;
  };
  for (const { command, numbers } of pathPartsOf(path)) {
    switch (command) {
      case 'h':
        x += numbers[0] ?? 0;
        reach(0);
        break;
      case 'A':
        x = numbers[5] ?? x;
        y = numbers[6] ?? y;
        reach(2 * (numbers[0] ?? 0));
        break;
      case 'H':
        x = numbers.at(-1) ?? x;
        reach(0);
        break;
      case 'V':
        y = numbers.at(-1) ?? y;
        reach(0);
        break;
      default:
        for (let i = 0; i + 1 < numbers.length; i += 2) {
          x = numbers[i] ?? x;
          y = numbers[i + 1] ?? y;
          reach(0);
        }
    }
  }
  return left > right ? { x: 0, y: 0, width: 0, height: 0 } : boxBetween(left, top, right, bottom);
}
