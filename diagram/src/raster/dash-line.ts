import { everywhere, type Line, type Range } from './line.ts';
import { length } from './pen.ts';

/**
 * The pieces of a line that are drawn.
 *
 * @param dashes lengths in px of the PNG, drawn and left out in turn
 * @param range pieces that lie beyond it are left out
 */
export function dashLine(line: Line, dashes: readonly number[], range: Range = everywhere): readonly Line[] {
  const period = dashes.reduce((sum, dash) => sum + dash, 0) * (dashes.length % 2 === 0 ? 1 : 2);
  if (!(period > 0)) return [line];
  const points = line.closed ? [...line.points, ...line.points.slice(0, 2)] : line.points;
  const pieces: Line[] = [];
  /** Which dash it is in, what is left of that, and what was drawn of it. */
  let [place, left] = [0, dashes[0] ?? 0];
  let piece: number[] = [];
  let [startX, startY] = [0, 0];
  const begin = (x: number, y: number): void => {
    startX = x;
    startY = y;
  };
  const goOn = (x: number, y: number): void => {
    if (place % 2 === 1) return;
    // Most have two points, and lists that grow take far more memory.
    if (piece.length === 0) piece = [startX, startY, x, y];
    else piece.push(x, y);
  };
  const end = (): void => {
    if (piece.length > 0) pieces.push({ points: piece, closed: false });
    piece = [];
  };
  /** Counted on for as long as an even number of dashes, as an odd list is said twice. */
  const turn = (): void => {
    place = (place + 1) % (2 * dashes.length);
    left = dashes[place % dashes.length] ?? 0;
  };
  const skip = (far: number): void => {
    let rest = far % period;
    for (; rest >= left; turn()) rest -= left;
    left -= rest;
  };
  begin(points[0] ?? 0, points[1] ?? 0);
  for (let i = 2; i < points.length; i += 2) {
    const [fromX, fromY, toX, toY] = [points[i - 2] ?? 0, points[i - 1] ?? 0, points[i] ?? 0, points[i + 1] ?? 0];
    const far = length(toX - fromX, toY - fromY);
    if (far === 0) continue;
    const [first, last] = seenOf(fromX, toX, range);
    const xAt = (way: number) => fromX + (way / far) * (toX - fromX);
    const yAt = (way: number) => fromY + (way / far) * (toY - fromY);
    let way = 0;
    if (first > 0) {
      end();
      way = first * far;
      skip(way);
      begin(xAt(way), yAt(way));
    }
    while (way + left <= last * far) {
      way += left;
      goOn(xAt(way), yAt(way));
      end();
      turn();
      begin(xAt(way), yAt(way));
    }
    left -= last * far - way;
    goOn(xAt(last * far), yAt(last * far));
    if (last < 1) {
      end();
      skip(far - last * far);
      begin(toX, toY);
    }
  }
  end();
  return pieces;
}

/** From and to which part of the way, 0 to 1, a straight piece lies in the range. */
function seenOf(from: number, to: number, { left, right }: Range): readonly [first: number, last: number] {
  if (from === to) return from < left || from > right ? [1, 1] : [0, 1];
  const [one, other] = [(left - from) / (to - from), (right - from) / (to - from)];
  const first = Math.min(1, Math.max(0, Math.min(one, other)));
  return [first, Math.max(first, Math.min(1, Math.max(one, other)))];
}
