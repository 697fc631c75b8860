import { cellWidth } from './cell.ts';
import type { Piece } from './piece.ts';

/** A comment with a line of its own. Its further lines move along with the first. */
export function ownComment(comment: Piece, depth: number, lineStart: number): string {
  const by = 2 * depth - (comment.from - lineStart);
  const [first = '', ...further] = comment.image.trimEnd().split('\n');
  return [first, ...further.map((line) => moved(line, by))].join('\n');
}

function moved(line: string, by: number): string {
  if (by >= 0) return line.trim() === '' ? line : ' '.repeat(by) + line;
  const indentation = line.length - line.trimStart().length;
  return line.slice(Math.min(-by, indentation));
}

/** In UTF-16 units; no author has a column further to the right. */
const furthestColumn = 1000;

/**
 * The line with the comment behind it: in the column where the author has put it, or else one space away.
 *
 * @param before what stands on the comment's line before it
 */
export function withComment(line: string, comment: Piece, before: string): string {
  const isPlaced = before.length < furthestColumn && /\s\s$/.test(before);
  const width = isPlaced ? cellWidth(line.slice(line.lastIndexOf('\n') + 1)) : 0;
  const gap = isPlaced ? Math.max(1, cellWidth(before) - width) : 1;
  return line + ' '.repeat(gap) + comment.image.trimEnd();
}
