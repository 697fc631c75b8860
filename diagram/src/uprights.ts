import { createBoxIndex } from './box-index.ts';
import type { Box, Point } from './geometry.ts';

/** Upright parts of lines that join a pain with an opportunity: two that run as one must have an end in common. */
export interface Uprights {
  add(route: readonly Point[], opportunity: string, pain: string): void;
  /** Whether the line of this pain and opportunity runs as one with none that joins two others. */
  areApart(route: readonly Point[], opportunity: string, pain: string): boolean;
}

interface Ends {
  readonly opportunity: string;
  readonly pain: string;
}

export function createUprights(): Uprights {
  const index = createBoxIndex();
  const ends = new Map<Box, Ends>();
  return {
    add(route, opportunity, pain) {
      for (const box of uprightsOf(route)) {
        index.add(box);
        ends.set(box, { opportunity, pain });
      }
    },
    areApart(route, opportunity, pain) {
      return uprightsOf(route).every((box) =>
        [...index.hits(box)].every((hit) => {
          const other = ends.get(hit);
          return other?.opportunity === opportunity || other?.pain === pain;
        }),
      );
    },
  };
}

function uprightsOf(route: readonly Point[]): readonly Box[] {
  return route.slice(1).flatMap((point, i) => {
    const before = route[i] ?? point;
    if (before.x !== point.x) return [];
    const y = Math.min(before.y, point.y);
    return [{ x: point.x - 2, y: y + 1, width: 4, height: Math.abs(before.y - point.y) - 2 }];
  });
}
