import { type Box, bottom, right } from '../geometry.ts';
import { all, blocksIn, blockWidth, type Coverage, none, some } from './coverage.ts';
import type { Ink } from './ink.ts';

/** Some rows of a picture, in px of the PNG. */
export interface Canvas extends Box {
  /** Red, green, blue of each pixel in the low bytes, row by row; the highest is empty, so that all are small numbers. */
  readonly pixels: Uint32Array;
}

/**
 * Lays ink on what is covered.
 *
 * @param x where the coverage lies: px right of where it says it does
 * @param y px below
 * @param clip whole pixels: what lies outside stays as it is
 */
export function lay(canvas: Canvas, coverage: Coverage, x: number, y: number, ink: Ink, clip: Box): void {
  const { pixels } = canvas;
  const { bytes, blocks, width } = coverage;
  const startX = coverage.x + x;
  const startY = coverage.y + y;
  const left = Math.max(canvas.x, clip.x, startX);
  const top = Math.max(canvas.y, clip.y, startY);
  const end = Math.min(right(canvas), right(clip), startX + width);
  const last = Math.min(bottom(canvas), bottom(clip), startY + coverage.height);
  const { at, alphas } = ink;
  const steps = ink.pixels.length - 1;
  const plain = steps === 0 && alphas[0] === 255 ? ink.pixels[0] : undefined;
  const perRow = blocksIn(width);
  for (let row = top; row < last; row++) {
    const to = (row - canvas.y) * canvas.width - canvas.x;
    const from = (row - startY) * width - startX;
    const first = (row - startY) * perRow;
    const begun = at.from + at.y * row;
    let step = Math.round(Math.max(0, Math.min(steps, begun)));
    for (let column = left; column < end; ) {
      let block = Math.floor((column - startX) / blockWidth);
      const state = blocks[first + block++];
      while (block < perRow && state !== some && blocks[first + block] === state) block++;
      const stop = Math.min(end, startX + block * blockWidth);
      if (state === none) column = stop;
      else if (state === all && plain !== undefined) {
        pixels.fill(plain, to + column, to + stop);
        column = stop;
      } else {
        let pixelBefore = 0;
        let shareBefore = -1;
        let mixedBefore = 0;
        for (; column < stop; column++) {
          const covered = state === all ? 255 : (bytes[from + column] ?? 0);
          if (covered === 0) continue;
          if (at.x !== 0) step = Math.round(Math.max(0, Math.min(steps, begun + at.x * column)));
          const alpha = covered * (alphas[step] ?? 0);
          // A division by 255, rounded.
          const share = (alpha + 128 + ((alpha + 128) >> 8)) >> 8;
          const pixel = pixels[to + column] ?? 0;
          // On a plain ground it is the same again.
          if (pixel !== pixelBefore || share !== shareBefore || at.x !== 0) {
            pixelBefore = pixel;
            shareBefore = share;
            mixedBefore = mixed(pixel, ink.pixels[step] ?? 0, share);
          }
          pixels[to + column] = mixedBefore;
        }
      }
    }
  }
}

/** @param alpha from 0 to 255: how much of the other one there is */
export function mixed(pixel: number, other: number, alpha: number): number {
  // To 256, which is divided by with ease. Red and blue lie far enough apart to be mixed at once.
  const share = alpha + (alpha >> 7);
  const rest = 256 - share;
  const redBlue = (Math.imul(pixel & 0xff00ff, rest) + Math.imul(other & 0xff00ff, share) + 0x800080) >>> 8;
  const green = (Math.imul(pixel & 0xff00, rest) + Math.imul(other & 0xff00, share) + 0x8000) >>> 8;
  return (redBlue & 0xff00ff) | (green & 0xff00);
}
