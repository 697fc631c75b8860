import { cellWidth, inLine } from './cell.ts';
import type { Statement } from './item.ts';
import { toCells } from './to-cells.ts';

/** Terminal columns that a line may take where there is a choice. */
export const maxWidth = 100;

/** A longer block is never tried, however much of it is white space. */
const maxBlockLength = 1000;

/** The whole statement on one line, without indentation; undefined when it can't stand so. */
export function toLine(statement: Statement): string | undefined {
  const block = blockOnLine(statement);
  if (block === undefined || !statement.parts) return undefined;
  return inLine(toCells(statement, block, false).cells.flatMap(({ text, right = '' }) => [text, right]));
}

/** A statement's block on the statement's line; empty for none, undefined for one that takes lines of its own. */
function blockOnLine({ block }: Statement): string | undefined {
  if (!block) return '';
  const { open, close, items } = block;
  if (!close || close.line !== open.line || close.to - open.from > maxBlockLength) return undefined;
  const lines = items.map((item) => (item.kind === 'statement' ? toLine(item) : undefined));
  if (lines.includes(undefined)) return undefined;
  return lines.length === 0 ? '{}' : `{ ${lines.join(' ')} }`;
}

/** The block on the statement's line, if the author has it there and there is room. */
export function fittingBlock(statement: Statement, depth: number): string | undefined {
  if (!statement.block) return '';
  const line = toLine(statement);
  return line !== undefined && 2 * depth + cellWidth(line) <= maxWidth ? blockOnLine(statement) : undefined;
}
