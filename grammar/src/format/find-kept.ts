import { endOfHead, type Item } from './item.ts';
import type { Lines } from './piece.ts';

interface Unit extends Lines {
  readonly kept: boolean;
}

/**
 * Finds the lines that stay as they are: those of what is broken or commented in the middle, and of all that shares a
 * line with it.
 *
 * @returns the kept stretch that a line belongs to on which something starts
 */
export function findKept(items: readonly Item[]): (line: number) => Lines | undefined {
  const stretches = new Map<number, Lines>();
  const units: Unit[] = [];
  for (const item of items) collectUnits(item, units);
  for (const shared of sharingLines(units)) {
    const [first] = shared;
    if (!first || !shared.some((unit) => unit.kept)) continue;
    const endLine = shared.reduce((last, unit) => Math.max(last, unit.endLine), first.endLine);
    const stretch = { line: first.line, endLine };
    for (const unit of shared) stretches.set(unit.line, stretch);
  }
  return (line) => stretches.get(line);
}

/** Units in groups, each of which has its lines for itself. */
function sharingLines(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const groups: Unit[][] = [];
  let endLine = -1;
  for (const unit of units) {
    const group = groups.at(-1);
    if (group && unit.line <= endLine) group.push(unit);
    else groups.push([unit]);
    endLine = Math.max(endLine, unit.endLine);
  }
  return groups;
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
