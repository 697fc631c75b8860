import { type Font, widthOf } from './text.ts';
import { piecesOf } from './wrap.ts';

/** A last line that is shorter than so much of the one before looks lost. */
const enough = 0.4;

/** Whether the last of several lines looks lost, told by their widths. */
export function isLastLost(widths: readonly number[]): boolean {
  const [before, last] = widths.slice(-2);
  return before !== undefined && last !== undefined && last < enough * before;
}

/**
 * The lines of `text`, the last of them with so many words of the one before that it is no longer a word alone, as
 * printers do it; the same lines where that cannot be. `room` and `indent` (of the first line) are in px.
 */
export function fillLastLine(
  lines: readonly string[],
  text: string,
  room: number,
  font: Font,
  indent: number,
): readonly string[] {
  const [before, last] = lines.slice(-2);
  if (before === undefined || last === undefined) return lines;
  const start = lines.length === 2 ? indent : 0;
  const end = [`${before} ${last}`, `${before}${last}`].find((joined) => text.endsWith(joined));
  if (end === undefined) return lines;
  const pieces = piecesOf(end);
  for (let count = pieces.length - 1; count > 0; count--) {
    const head = pieces.slice(0, count).join('').trimEnd();
    const rest = pieces.slice(count).join('');
    const [upper, lower] = [start + widthOf(head, font), widthOf(rest, font)];
    if (head.length > before.length) continue;
    if (lower > room || lower > upper) return lines;
    if (lower >= enough * upper) return [...lines.slice(0, -2), head, rest];
  }
  return lines;
}
