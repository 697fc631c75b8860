import type { Lines, Piece } from './piece.ts';
import type { PlacedRow, Unit } from './row.ts';

interface Draft extends PlacedRow {
  blank: boolean;
  run: PlacedRow['run'];
  readonly comments: Piece[];
  readonly stretch: Lines | undefined;
  readonly role: Unit['role'];
  /** The role of what stands last on the row. */
  end: Unit['role'];
}

/**
 * Puts units into rows: kept lines together as they are, trailing comments behind their line, and blank lines where
 * the author has some (one at most, none just inside braces) and around the blocks of a file.
 */
export function placeRows(
  units: readonly Unit[],
  text: string,
  kept: (line: number) => Lines | undefined,
): readonly PlacedRow[] {
  const lines = text.split('\n');
  const rows: Draft[] = [];
  let endLine = 0;

  for (const unit of units) {
    const { depth, role } = unit;
    const stretch = kept(unit.line);
    const before = rows.at(-1);
    if (stretch && before?.stretch === stretch) {
      before.end = role;
      if (role === 'opens' || role === 'closes') before.run = 'parts';
      continue;
    }
    if (before && role === 'trails' && unit.comment) {
      before.comments.push(unit.comment);
      endLine = unit.endLine;
      continue;
    }
    const apart = unit.line - endLine > 1 || (depth === 0 && before?.depth === 0 && before.end === 'closes');
    const blank = before !== undefined && before.end !== 'opens' && role !== 'closes' && apart;
    const place = { blank, comments: [], stretch, role, end: role };
    endLine = stretch?.endLine ?? unit.endLine;
    if (stretch) {
      const source = lines.slice(stretch.line, stretch.endLine + 1).join('\n');
      const run = source.includes('\n') || role === 'opens' || role === 'closes' ? 'parts' : 'passes';
      rows.push({ ...place, kept: true, depth, cells: [{ text: source }], run });
    } else rows.push({ ...unit, ...place, kept: false });
  }
  rows.forEach((row, index) => {
    if (row.depth === 0 && row.role === 'opens') partFromAbove(rows, index);
  });
  return rows;
}

/** Puts a blank line before the row, and before the comments that stand right above it. */
function partFromAbove(rows: readonly Draft[], index: number): void {
  let first = index;
  while (rows[first - 1]?.role === 'comments' && !rows[first]?.blank) first--;
  const row = rows[first];
  if (row && first > 0) row.blank = true;
}
