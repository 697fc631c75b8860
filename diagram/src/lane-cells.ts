import { type Box, bottom, overlap } from './geometry.ts';
import type { Grid } from './grid.ts';
import { measureRemark, type RemarkContent } from './marks/remark.ts';
import type { Said } from './remark-texts.ts';
import { spacing } from './spacing.ts';

/** A remark with its box, in px from the lane's upper edge. */
export interface Cell {
  readonly said: Said;
  readonly box: Box;
  readonly content: RemarkContent;
}

/** Places the remarks of one lane: each below its touchpoint, those of a stage or the journey below across it. */
export function placeCells(items: readonly Said[], grid: Grid): readonly Cell[] {
  const occupied = new Set(items.flatMap(({ place }) => (place.kind === 'touchpoint' ? [place.column] : [])));
  const cells: Cell[] = [];
  for (const said of items) {
    const { x, room, rather } = roomOf(said, grid, occupied);
    const content = fit(said, rather, room);
    const width = content.width;
    let box: Box = { x, y: 0, width, height: content.content.height };
    for (
      let hit = cells.find((cell) => overlap(padded(cell.box), box));
      hit;
      hit = cells.find((cell) => overlap(padded(cell.box), box))
    ) {
      box = { ...box, y: bottom(hit.box) + spacing.gap };
    }
    cells.push({ said, box, content: content.content });
  }
  return cells;
}

function padded(box: Box): Box {
  return { ...box, height: box.height + spacing.gap };
}

interface Room {
  readonly x: number;
  /** The width it takes by default, and the most it may take where its neighbours are empty. */
  readonly rather: number;
  readonly room: number;
}

function roomOf({ place }: Said, grid: Grid, occupied: ReadonlySet<number>): Room {
  switch (place.kind) {
    case 'journey': {
      const x = grid.columns[0]?.x ?? grid.left + spacing.caption;
      return { x, room: grid.right - spacing.stageInset - x, rather: grid.right - spacing.stageInset - x };
    }
    case 'stage': {
      const span = grid.stages[place.stage] ?? { x: grid.left, width: grid.right - grid.left };
      const room = span.width - 2 * spacing.stageInset;
      return { x: span.x + spacing.stageInset, room, rather: room };
    }
    case 'touchpoint': {
      const own = grid.columns[place.column] ?? { x: grid.left, width: grid.right - grid.left, stage: 0 };
      let last = own;
      for (let i = place.column + 1; !occupied.has(i); i++) {
        const next = grid.columns[i];
        if (!next || next.stage !== own.stage) break;
        last = next;
      }
      return { x: own.x, rather: own.width, room: last.x + last.width - own.x };
    }
  }
}

/** Takes the room of empty neighbours only where it saves lines of a long text. */
function fit(said: Said, rather: number, room: number): { readonly width: number; readonly content: RemarkContent } {
  const content = measureRemark(said.text, rather);
  if (content.paragraph.lines.length <= 3 || room <= rather) return { width: rather, content };
  const width = Math.min(room, rather * 2 + spacing.gutter);
  return { width, content: measureRemark(said.text, width) };
}
