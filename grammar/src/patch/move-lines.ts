import { isList, isTree, place, type Tree } from './trees.ts';

/** The line that a thing of a map is written on; undefined of what has no place in a text. */
export function lineOf(value: Tree): number | undefined {
  const range = value[place];
  const start = isTree(range) ? range.start : undefined;
  const line = isTree(start) ? start.line : undefined;
  return typeof line === 'number' ? line : undefined;
}

/** Whether the two say the same, but for the places of the second, all so many lines further down. */
export function isMoved(before: unknown, after: unknown, lines: number): boolean {
  if (before === after && (lines === 0 || !isTree(before))) return true;
  if (!isTree(before) || !isTree(after)) return false;
  if (isList(before) || isList(after)) return isList(before) && isList(after) && areMoved(before, after, lines);
  for (const key in after) {
    if (!Object.hasOwn(before, key)) return false;
    const isSame =
      key === place ? isMovedRange(before[key], after[key], lines) : isMoved(before[key], after[key], lines);
    if (!isSame) return false;
  }
  for (const key in before) if (!Object.hasOwn(after, key)) return false;
  return true;
}

function areMoved(before: readonly unknown[], after: readonly unknown[], lines: number): boolean {
  return before.length === after.length && before.every((item, index) => isMoved(item, after[index], lines));
}

function isMovedRange(before: unknown, after: unknown, lines: number): boolean {
  if (!isTree(before) || !isTree(after)) return before === after;
  return isMovedPosition(before.start, after.start, lines) && isMovedPosition(before.end, after.end, lines);
}

function isMovedPosition(before: unknown, after: unknown, lines: number): boolean {
  if (!isTree(before) || !isTree(after)) return false;
  return Number(before.line) + lines === after.line && before.character === after.character;
}

/** A copy that says the same so many lines further down. */
export function moveLines(value: unknown, lines: number): unknown {
  if (!isTree(value)) return value;
  if (isList(value)) return value.map((item) => moveLines(item, lines));
  // A copy whose parts are put in their places is made many times as fast as an object of its entries.
  const moved: Record<string, unknown> = { ...value };
  for (const key in moved) {
    const part = moved[key];
    if (key === place) moved[key] = moveRange(part, lines);
    else if (isTree(part)) moved[key] = moveLines(part, lines);
  }
  return moved;
}

function moveRange(range: unknown, lines: number): unknown {
  return isTree(range) ? { start: movePosition(range.start, lines), end: movePosition(range.end, lines) } : range;
}

function movePosition(position: unknown, lines: number): unknown {
  return isTree(position) ? { line: Number(position.line) + lines, character: position.character } : position;
}
