import type { Reach, Unit } from './reach.ts';

/** How far down the board is taken, quarter by quarter: what comes next stands below it. */
export interface Skyline {
  /** Adds what stands at `y`, with the room that it wants below each part, in px. */
  add(unit: Unit, y: number, room: (reach: Reach) => number): void;
  /** The least y at which the unit stands below all that was added, with the room that it wants above each part, in px. */
  leastFor(unit: Unit, room: (reach: Reach) => number): number;
}

/** `edge`: how far down it is taken where nothing was added, in px. */
export function createSkyline(quarters: number, edge: number): Skyline {
  const taken = new Float64Array(quarters).fill(edge);
  return {
    add({ reaches }, y, room) {
      for (const reach of reaches) {
        const bottom = y + reach.down + room(reach);
        for (let q = reach.from; q <= reach.to; q++) taken[q] = Math.max(taken[q] ?? edge, bottom);
      }
    },
    leastFor({ reaches }, room) {
      let y = Number.NEGATIVE_INFINITY;
      for (const reach of reaches) {
        let bottom = Number.NEGATIVE_INFINITY;
        for (let q = reach.from; q <= reach.to; q++) bottom = Math.max(bottom, taken[q] ?? edge);
        y = Math.max(y, bottom + room(reach) + reach.up);
      }
      return y;
    },
  };
}
