import { everywhere, type Line, type Range } from './line.ts';

/** Puts lines and curves together to lines of straight pieces. All numbers are px of the PNG. */
export interface Pen {
  readonly moveTo: (x: number, y: number) => void;
  readonly lineTo: (x: number, y: number) => void;
  readonly quadraticTo: (x1: number, y1: number, x: number, y: number) => void;
  readonly cubicTo: (x1: number, y1: number, x2: number, y2: number, x: number, y: number) => void;
  readonly close: () => void;
  /** All that was drawn. */
  readonly lines: () => readonly Line[];
}

/** No straight piece is farther from its curve: less than what a pixel shows. */
const tolerance = 0.05;

/** @param range beyond it, how a line goes on is of no account, but only how high it comes in again */
export function createPen(range: Range = everywhere): Pen {
  const lines: Line[] = [];
  let points: number[] = [];
  /** Of the last point. */
  let side = 0;
  let sideBefore = 0;
  const sideOf = (x: number) => (x < range.left ? -1 : x > range.right ? 1 : 0);
  const add = (x: number, y: number): void => {
    const next = sideOf(x);
    // Of points on the same side in a row, the first and the last do.
    if (next !== 0 && next === side && next === sideBefore) points.length -= 2;
    points.push(x, y);
    sideBefore = side;
    side = next;
  };
  const end = (closed: boolean): void => {
    if (points.length > 2) lines.push({ points, closed });
    points = [];
    side = 0;
    sideBefore = 0;
  };
  const pen: Pen = {
    moveTo: (x, y) => {
      end(false);
      add(x, y);
    },
    lineTo: add,
    quadraticTo: (x1, y1, x, y) => {
      const [x0, y0] = [points.at(-2) ?? 0, points.at(-1) ?? 0];
      // As a cubic: its control points lie two thirds of the way.
      pen.cubicTo(
        x0 + (2 / 3) * (x1 - x0),
        y0 + (2 / 3) * (y1 - y0),
        x + (2 / 3) * (x1 - x),
        y + (2 / 3) * (y1 - y),
        x,
        y,
      );
    },
    cubicTo: (x1, y1, x2, y2, x, y) => {
      const x0 = points.at(-2) ?? 0;
      const y0 = points.at(-1) ?? 0;
      const bent = Math.max(length(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2), length(x1 - 2 * x2 + x, y1 - 2 * y2 + y));
      // The second derivative is at most six times that, and a piece is off by an eighth of it.
      const unseen = side !== 0 && sideOf(x1) === side && sideOf(x2) === side && sideOf(x) === side;
      const pieces = unseen ? 1 : Math.ceil(Math.sqrt((0.75 * bent) / tolerance));
      for (let i = 1; i < pieces; i++) {
        const t = i / pieces;
        const u = 1 - t;
        const a = u * u * u;
        const b = 3 * t * u * u;
        const c = 3 * t * t * u;
        const d = t * t * t;
        add(a * x0 + b * x1 + c * x2 + d * x, a * y0 + b * y1 + c * y2 + d * y);
      }
      add(x, y);
    },
    close: () => {
      const [x = 0, y = 0] = points;
      end(true);
      // Unless it moves, what follows begins where this began.
      add(x, y);
    },
    lines: () => {
      end(false);
      return lines;
    },
  };
  return pen;
}

/** Not `Math.hypot`, whose last digit is the machine's. */
export function length(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
