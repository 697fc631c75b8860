import { bottom, shift } from './geometry.ts';
import type { Grid } from './grid.ts';
import type { IdOf } from './ids.ts';
import { type Cell, placeCells } from './lane-cells.ts';
import type { LaneOfRemarks } from './lanes.ts';
import { placeLane } from './marks/lane.ts';
import type { Part } from './part-of-picture.ts';
import type { Said } from './remark-texts.ts';
import type { Shape } from './scene.ts';
import { spacing } from './spacing.ts';

/** Lanes one below the other; an empty one is left out. */
export interface PlacedLanes extends Part {
  /** The remarks of each lane, by the lane's name. */
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
  /** Of the highest lane, in px. */
  readonly tallest: number;
}

const lowest = 46;

export function placeLanes(
  lanes: readonly LaneOfRemarks[],
  said: readonly Said[],
  grid: Grid,
  idOf: IdOf,
  y: number,
): PlacedLanes {
  const shapes: Shape[] = [];
  const placed = new Map<string, readonly Cell[]>();
  let top = y;
  let tallest = 0;
  for (const { name, caption, icon, looks } of lanes) {
    const items = said.filter(({ text }) => looks.includes(text.look));
    if (items.length === 0) continue;
    const by = { x: 0, y: top + spacing.lanePadding };
    const cells = placeCells(items, grid).map((cell) => ({ ...cell, box: shift(cell.box, by) }));
    const end = Math.max(top + lowest, ...cells.map((cell) => bottom(cell.box) + spacing.lanePadding));
    const box = { x: grid.left, y: top, width: grid.right - grid.left, height: end - top };
    shapes.push(placeLane(idOf('', 'lane', name), icon, caption, box));
    shapes.push(
      ...cells.map((cell): Shape => ({ kind: 'remark', id: idOf(cell.said.id), box: cell.box, content: cell.content })),
    );
    placed.set(name, cells);
    tallest = Math.max(tallest, end - top);
    top = end;
  }
  return { shapes, bottom: top, cells: placed, tallest };
}
