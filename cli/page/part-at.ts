import type { GalleryPart } from './gallery.ts';

/** The part that shows the smallest piece of text around a place (counted from 1). */
export function partAt(parts: readonly GalleryPart[], line: number, column: number): GalleryPart | undefined {
  const around = parts.filter(
    (part) => isBefore(part.line, part.column, line, column) && isBefore(line, column, part.endLine, part.endColumn),
  );
  return around.find((part) => around.every((other) => isWithin(part, other)));
}

function isWithin(inner: GalleryPart, outer: GalleryPart): boolean {
  return (
    isBefore(outer.line, outer.column, inner.line, inner.column) &&
    isBefore(inner.endLine, inner.endColumn, outer.endLine, outer.endColumn)
  );
}

function isBefore(line: number, column: number, otherLine: number, otherColumn: number): boolean {
  return line < otherLine || (line === otherLine && column <= otherColumn);
}
