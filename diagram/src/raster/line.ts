/** A line of straight pieces, in px of the PNG. */
export interface Line {
  /** x and y of each point in turn. */
  readonly points: readonly number[];
  /** Whether it goes on from its last point to its first. */
  readonly closed: boolean;
}

/** From px of the picture to px of the PNG. */
export interface Placing {
  readonly scale: number;
  /** Where the picture's origin lies, in px of the PNG. */
  readonly x: number;
  readonly y: number;
}

/** What is seen from left to right, in px of the PNG. */
export interface Range {
  readonly left: number;
  readonly right: number;
}

export const everywhere: Range = { left: -Infinity, right: Infinity };
