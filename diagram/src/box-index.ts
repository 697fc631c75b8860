import { type Box, overlap, right } from './geometry.ts';

/** Boxes that can be asked for by place, so that a wide map is not searched from end to end each time. */
export interface BoxIndex {
  add(box: Box): void;
  /** The first box, in the order added, that overlaps this one. */
  hit(box: Box): Box | undefined;
  /** All that overlap this one. */
  hits(box: Box): ReadonlySet<Box>;
}

/** Width of one slice of the map, in px: about a column. */
const slice = 200;

export function createBoxIndex(boxes: readonly Box[] = []): BoxIndex {
  const slices = new Map<number, Box[]>();
  const add = (box: Box) => {
    for (let i = Math.floor(box.x / slice); i <= Math.floor(right(box) / slice); i++) {
      const list = slices.get(i);
      if (list) list.push(box);
      else slices.set(i, [box]);
    }
  };
  boxes.forEach(add);
  return {
    add,
    hit(box) {
      for (let i = Math.floor(box.x / slice); i <= Math.floor(right(box) / slice); i++) {
        const found = slices.get(i)?.find((other) => overlap(other, box));
        if (found) return found;
      }
      return undefined;
    },
    hits(box) {
      const found = new Set<Box>();
      for (let i = Math.floor(box.x / slice); i <= Math.floor(right(box) / slice); i++) {
        for (const other of slices.get(i) ?? []) if (overlap(other, box)) found.add(other);
      }
      return found;
    },
  };
}
