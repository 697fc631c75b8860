import { endOfHead, type Item } from './item.ts';
import type { Lines } from './piece.ts';

interface Unit extends Lines {
  readonly kept: boolean;
}

/**
 * Finds the lines that stay as they are: those of what is broken or commented in the middle, and of all that shares a
 * line with it.
 *
 * @returns the kept stretch that a line belongs to
 */
export function findKept(items: readonly Item[]): (line: number) => Lines | undefined {
  const stretches = new Map<number, Lines>();
  const units: Unit[] = [];
  for (const item of items) collectUnits(item, units);
  let index = 0;
  while (index < units.length) {
    const first = units[index] ?? { line: 0, endLine: 0, kept: false };
    let { endLine, kept } = first;
    index++;
    for (let unit = units[index]; unit && unit.line <= endLine; unit = units[++index]) {
      endLine = Math.max(endLine, unit.endLine);
      kept ||= unit.kept;
    }
    if (!kept) continue;
    const stretch = { line: first.line, endLine };
    for (let line = first.line; line <= endLine; line++) stretches.set(line, stretch);
  }
  return (line) => stretches.get(line);
}

/** Adds what can't be torn apart without changing it: heads, closing braces, comments, broken parts, in text order. */
function collectUnits(item: Item, into: Unit[]): void {
  switch (item.kind) {
    case 'comment':
      into.push({ line: item.piece.line, endLine: item.piece.endLine, kept: false });
      return;
    case 'broken':
      into.push({ line: item.first.line, endLine: item.last.endLine, kept: true });
      return;
    case 'statement': {
      const { head, block, parts } = item;
      const { line } = head[0];
      if (block && !block.close) into.push({ line, endLine: block.last.endLine, kept: true });
      into.push({ line, endLine: endOfHead(item).endLine, kept: !parts });
      for (const inner of block?.items ?? []) collectUnits(inner, into);
      if (block?.close) into.push({ line: block.close.line, endLine: block.close.endLine, kept: false });
    }
  }
}
