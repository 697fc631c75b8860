/** Whole rows of a picture. Most of one is plain ground, of which each block of pixels says in one number what it is. */
export interface Band {
  /** In px. */
  readonly width: number;
  readonly height: number;
  /**
   * Red, green, blue of each pixel in the low bytes, row by row: only where a block is varied, else it may be anything.
   * The highest byte is empty, so that all are small numbers.
   */
  readonly pixels: Uint32Array<ArrayBuffer>;
  /** Of `blockWidth` pixels beside each other, row by row, the last of a row maybe of fewer: what all are, or `varied`. */
  readonly blocks: Uint32Array<ArrayBuffer>;
}

/** The number of a column is by so many bits longer than that of its block. */
export const blockBits = 4;
export const blockWidth = 1 << blockBits;

/** No pixel is that. */
export const varied = 1 << 24;

export const blocksIn = (width: number): number => (width + blockWidth - 1) >> blockBits;

/** So many bytes it takes. */
export function sizeOfBand(width: number, height: number): number {
  return 4 * (width + blocksIn(width)) * height;
}

/** One of what is in memory: it may be anything. */
export function bandIn(memory: ArrayBuffer, width: number, height: number): Band {
  const blocks = new Uint32Array(memory, 0, blocksIn(width) * height);
  return { width, height, blocks, pixels: new Uint32Array(memory, blocks.byteLength, width * height) };
}
