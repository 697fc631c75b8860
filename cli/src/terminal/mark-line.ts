import { type Cell, toCells } from './to-cells.ts';

export interface MarkedLine {
  /** The line as a terminal shows it, cropped to the room there is. */
  readonly text: string;
  /** Terminal columns before the marked part. */
  readonly before: number;
  /** Terminal columns of the marked part, at least 1. */
  readonly width: number;
}

const cut = '…';
/** UTF-16 units looked at on either side of the mark: more than any terminal shows, less than a slow line. */
const sight = 1000;

/**
 * Fits a line into `room` terminal columns, keeping the start of the part `from`–`to` in sight.
 *
 * @param from UTF-16 offset of the marked part in the line
 * @param to UTF-16 offset of its end, exclusive
 */
export function markLine(line: string, from: number, to: number, room: number): MarkedLine {
  const skipped = Math.max(0, from - sight);
  const seen = line.slice(skipped, from + sight);
  const cells = toCells(seen);
  const first = cells.findIndex((cell) => cell.to > from - skipped);
  const marked = first < 0 ? cells.length : first;

  const fits = skipped === 0 && seen.length === line.length && sum(cells) <= room;
  const begin = fits ? 0 : firstShown(cells, marked, room);
  const cutLeft = skipped > 0 || begin > 0;
  const end = fits ? cells.length : firstHidden(cells, begin, room - (cutLeft ? 1 : 0) - 1);
  const cutRight = end < cells.length || skipped + seen.length < line.length;

  const shown = cells.slice(begin, end);
  const isMarked = (cell: Cell) => cell.to > from - skipped && cell.from < to - skipped;
  return {
    text: (cutLeft ? cut : '') + shown.map((cell) => cell.text).join('') + (cutRight ? cut : ''),
    before: (cutLeft ? 1 : 0) + sum(cells.slice(begin, marked)),
    width: Math.max(1, sum(shown.filter(isMarked))),
  };
}

/** Goes left from the mark until a third of the room is used, so that what follows the mark has the rest. */
function firstShown(cells: readonly Cell[], marked: number, room: number): number {
  let begin = marked;
  let used = 0;
  while (begin > 0 && used + width(cells[begin - 1]) <= room / 3) {
    begin -= 1;
    used += width(cells[begin]);
  }
  return begin;
}

function firstHidden(cells: readonly Cell[], begin: number, room: number): number {
  let end = begin;
  let used = 0;
  while (end < cells.length && used + width(cells[end]) <= room) {
    used += width(cells[end]);
    end += 1;
  }
  return end;
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((total, cell) => total + cell.width, 0);
}

function width(cell: Cell | undefined): number {
  return cell?.width ?? 0;
}
