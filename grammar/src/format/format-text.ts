import { maxLength } from '../lexer.ts';
import { alignRows } from './align-rows.ts';
import { ownComment, withComment } from './comment-text.ts';
import { findKept } from './find-kept.ts';
import type { Item } from './item.ts';
import type { Piece } from './piece.ts';
import { placeRows } from './place-rows.ts';
import { readItems } from './read-items.ts';
import { readPieces } from './read-pieces.ts';
import type { PlacedRow } from './row.ts';
import { toUnits } from './to-units.ts';

const byteOrderMark = '\uFEFF';

/**
 * Writes a map in its one canonical form. White space changes, and the order of clauses, which is severity, for, via,
 * by, from; nothing else. Formatting twice changes nothing more.
 *
 * - **Lines**: one statement a line, two spaces a level. A block stays on its statement's line if the author has it
 *   there, it has no comment, and the line is at most 100 columns wide. A path that is wider than that has its colon
 *   at the line's end and its route on the next line.
 * - **Blank lines** stay where they are, but only one at a time and none just inside braces. A declaration of the file
 *   whose block takes several lines stands between blank lines.
 * - **Columns** are kept by neighbours: statements of one block, each on one line, with no blank line and nothing of
 *   several lines between them. Comments on lines of their own don't part them. Widths are those of a terminal.
 *   - Facts (statements that never have a block): what follows the keyword. Keywords of more than 11 characters, and
 *     `informed`, stand beside the column.
 *   - Emotions with the same kinds of clauses: the value, the word, the clauses.
 *   - Declarations of the file: the name; the label, and what follows it for those of one kind.
 *   - Touchpoints and steps without clauses: the name, the label, the brace. So do stages, opportunities, and
 *     solutions, each kind for itself.
 *   - Paths: the name, the label, the colon. What stands between label and colon stands to the right.
 *   - Moves: the first arrow, and what follows the touchpoints.
 *   A cell that ends its line doesn't make the column wider, and no column pushes a block beyond 100 columns.
 * - **Comments** stay where they belong: above a statement, behind it, alone in a block, above its closing brace. One
 *   behind a statement stays in its column if the author has put more than one space before it. Further lines of a
 *   comment move along with its first.
 * - **Left as it is**: a statement with a mistake in its form, one with a comment in its middle, one whose brace is
 *   missing (with all within), one that stands beside another which could hold it, and whatever shares a line with them.
 *   Where a "}" closes nothing, nobody knows what it was meant to close, so the whole text stays.
 * - CRLF, the byte order mark and an empty file stay; a file that is not empty ends with a new line.
 *
 * @returns undefined for a text that is too large or too deeply nested to be read, which is to be left as it is
 */
export const formatText = (text: string): string | undefined => format(text)?.text;

export interface Formatted {
  readonly text: string;
  /** Nothing was left as it is. */
  readonly whole: boolean;
}

/** As {@link formatText}, and tells whether all of it could be written anew. */
export function format(text: string): Formatted | undefined {
  if (text.length > maxLength) return undefined;
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark : '';
  const newline = /\r?\n/.exec(text)?.[0] ?? '\n';
  const source = text.slice(mark.length).replaceAll(/\r\n?/g, '\n');
  const pieces = readPieces(source);
  if (!pieces) return undefined;

  const items = readItems(pieces);
  if (items.some((item) => item.kind === 'broken' && item.first.type === '}')) return { text, whole: false };
  const kept = findKept(items);
  const rows = placeRows(toUnits(items, kept), source, kept);
  const texts = alignRows(rows);
  const starts = lineStarts(source);
  const startOf = ({ line }: Piece): number => starts[line] ?? 0;

  function finished(row: PlacedRow, aligned: string): string {
    const indentation = row.kept ? '' : '  '.repeat(row.depth);
    const own = row.comment ? ownComment(row.comment, row.depth, startOf(row.comment)) : aligned;
    const below = row.below === undefined ? '' : `\n${indentation}  ${row.below}`;
    return row.comments.reduce(
      (line, comment) => withComment(line, comment, source.slice(startOf(comment), comment.from)),
      (row.blank ? '\n' : '') + indentation + own + below,
    );
  }

  const formatted = rows.map((row, index) => finished(row, texts[index] ?? '')).join('\n');
  const ended = formatted === '' || formatted.endsWith('\n') ? formatted : `${formatted}\n`;
  return { text: mark + ended.replaceAll('\n', newline), whole: items.every(isWhole) };
}

function isWhole(item: Item): boolean {
  switch (item.kind) {
    case 'broken':
      return false;
    case 'comment':
      return true;
    case 'statement':
      return (
        item.parts !== undefined && (!item.block || (item.block.close !== undefined && item.block.items.every(isWhole)))
      );
  }
}

function lineStarts(text: string): readonly number[] {
  let offset = 0;
  return text.split('\n').map((line) => {
    const start = offset;
    offset += line.length + 1;
    return start;
  });
}
