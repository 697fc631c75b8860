import type { Box } from '../src/geometry.ts';
import { grown, holds, united } from './boxes.ts';
import { svgElement } from './element.ts';

/** A root that looks like the one above which it lies, and is cut to the size of what stands on it. */
export interface Foil {
  readonly root: SVGSVGElement;
  /** All that stands on it lies within these boxes; undefined: anywhere. */
  cut(boxes: readonly (Box | undefined)[]): void;
  /** Sees to it that what is within this box, too, is not cut off. */
  fit(box: Box | undefined): void;
}

/** What grows or moves a bit has room, in px: a foil that is cut otherwise costs more than what is drawn on it. */
const spare = 300;

export function createFoil(): Foil {
  const root = svgElement('svg', { class: 'cjm', role: 'presentation' });
  let room: Box | undefined;

  const cutTo = (next: Box | undefined) => {
    room = next;
    root.style.clipPath = next ? insetOf(next) : '';
  };
  return {
    root,
    cut(boxes) {
      const known = boxes.filter((box) => box !== undefined);
      const [first, ...others] = known;
      if (!first || known.length < boxes.length) return cutTo(undefined);
      const all = others.reduce(united, first);
      if (!room || !holds(room, all)) cutTo(grown(all, spare));
    },
    fit(box) {
      if (!room) return;
      if (!box) cutTo(undefined);
      else if (!holds(room, box)) cutTo(united(room, grown(box, spare)));
    },
  };
}

/** From the edges of the root's own box, which is 1 px wide and high, and what is drawn reaches beyond. */
function insetOf({ x, y, width, height }: Box): string {
  return `inset(${[y, 1 - (x + width), 1 - (y + height), x].map((px) => `${Math.round(px)}px`).join(' ')})`;
}
