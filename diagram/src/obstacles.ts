import { type BoxIndex, createBoxIndex } from './box-index.ts';
import { type Box, right } from './geometry.ts';

/** Boxes that stay, and how far they reach from left to right, in px of the picture. */
export interface Obstacles extends Pick<BoxIndex, 'hit'> {
  readonly from: number;
  readonly to: number;
}

export function obstaclesOf(boxes: readonly Box[]): Obstacles {
  const { hit } = createBoxIndex(boxes);
  return { from: Math.min(...boxes.map(({ x }) => x)), to: Math.max(...boxes.map(right)), hit };
}
