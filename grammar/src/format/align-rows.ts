import { type Cell, widthOf } from './cell.ts';
import type { PlacedRow } from './row.ts';
import { maxWidth } from './to-line.ts';

interface Draft {
  readonly row: PlacedRow;
  /** Columns that the line takes so far, indentation included. */
  width: number;
  /** Spaces to add to each cell. */
  readonly pads: number[];
}

/** The text of each row, its cells in columns with those of its neighbours; without indentation. */
export function alignRows(rows: readonly PlacedRow[]): readonly string[] {
  const drafts = rows.map((row) => ({ row, width: naturalWidth(row), pads: row.cells.map(() => 0) }));
  const columns = Math.max(0, ...new Set(rows.map(({ cells }) => cells.length)));
  for (let column = 0; column < columns; column++) {
    for (const run of runsOf(drafts, column)) alignRun(run, column);
  }
  return drafts.map(toText);
}

/** Neighbours that share the column. */
function runsOf(drafts: readonly Draft[], column: number): Draft[][] {
  const runs: Draft[][] = [];
  let run: Draft[] = [];
  let name: string | undefined;
  for (const draft of drafts) {
    const { row } = draft;
    const cell = row.cells[column]?.column;
    if (row.run === 'passes' && !row.blank) continue;
    if (row.blank || row.run === 'parts' || cell !== name) {
      runs.push(run);
      run = [];
      name = row.run === 'joins' ? cell : undefined;
    }
    if (name !== undefined) run.push(draft);
  }
  return [...runs, run].filter(({ length }) => length > 1);
}

function alignRun(run: readonly Draft[], column: number): void {
  const cells = run.flatMap((draft) => {
    const cell = draft.row.cells[column];
    const isLast = draft.row.cells.slice(column + 1).every((later) => widthOf(later) === 0);
    return cell && !isLast ? { draft, width: widthOf(cell) } : [];
  });
  const width = Math.max(0, ...new Set(cells.map((cell) => cell.width)));
  if (width === 0) return;
  const padded = cells.map((cell) => ({ ...cell, pad: cell.width === 0 ? width + 1 : width - cell.width }));
  if (padded.some(({ draft, pad }) => draft.row.holdsBlock && draft.width + pad > maxWidth)) return;
  for (const { draft, pad } of padded) {
    draft.pads[column] = pad;
    draft.width += pad;
  }
}

function naturalWidth({ depth, cells }: PlacedRow): number {
  const widths = cells.map(widthOf).filter((width) => width > 0);
  return 2 * depth + widths.reduce((sum, width) => sum + width + 1, -1);
}

function toText({ row, pads }: Draft): string {
  if (row.run !== 'joins') return row.cells.map(({ text }) => text).join(' ');
  let line = '';
  row.cells.forEach((cell, index) => {
    const text = toColumn(cell, ' '.repeat(pads[index] ?? 0));
    line += line === '' || widthOf(cell) === 0 ? text : ` ${text}`;
  });
  return line.trimEnd();
}

function toColumn({ text, right = '' }: Cell, pad: string): string {
  if (text === '' || right === '') return text === '' ? pad + right : text + pad;
  return `${text} ${pad}${right}`;
}
