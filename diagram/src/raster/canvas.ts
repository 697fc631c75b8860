import { type Box, bottom, right } from '../geometry.ts';
import { type Band, blockBits, blocksIn, varied } from '../png/band.ts';
import { all, type Coverage, none } from './coverage.ts';
import type { Ink } from './ink.ts';

/** Some rows of a picture, and where they lie, in px of the PNG. */
export interface Canvas extends Box, Band {}

/**
 * Lays ink on what is covered.
 *
 * @param x where the coverage lies: px right of where it says it does
 * @param y px below
 * @param clip whole pixels: what lies outside stays as it is
 */
export function lay(canvas: Canvas, coverage: Coverage, x: number, y: number, ink: Ink, clip: Box): void {
  const { blocks, width } = coverage;
  const startX = coverage.x + x;
  const startY = coverage.y + y;
  const left = Math.max(canvas.x, clip.x, startX);
  const top = Math.max(canvas.y, clip.y, startY);
  const end = Math.min(right(canvas), right(clip), startX + width);
  const last = Math.min(bottom(canvas), bottom(clip), startY + coverage.height);
  if (left >= end) return;
  const perRow = blocksIn(width);
  const firstBlock = (left - startX) >> blockBits;
  const lastBlock = (end - 1 - startX) >> blockBits;
  const changesAcross = ink.at !== undefined && ink.at.x !== 0;
  for (let row = top; row < last; row++) {
    const first = (row - startY) * perRow;
    const step = stepAt(ink, left, row);
    const pixel = ink.pixels[step] ?? 0;
    const alpha = ink.alphas[step] ?? 0;
    for (let block = firstBlock, next = block; block <= lastBlock; block = next) {
      const state = blocks[first + block];
      for (next = block + 1; next <= lastBlock && blocks[first + next] === state; ) next++;
      if (state === none) continue;
      const from = Math.max(left, startX + (block << blockBits));
      const stop = Math.min(end, startX + (next << blockBits));
      if (changesAcross) layAcross(canvas, row, from, stop, coverage, from - startX, row - startY, ink);
      else if (state === all) layEvenly(canvas, row, from, stop, pixel, alpha);
      else {
        spread(canvas, row, from, stop);
        const to = (row - canvas.y) * canvas.width + from - canvas.x;
        layBytes(canvas.pixels, to, coverage.bytes, (row - startY) * width + from - startX, stop - from, pixel, alpha);
      }
    }
  }
}

/** Which step of its ink a place has. */
function stepAt({ pixels, at }: Ink, column: number, row: number): number {
  return at === undefined
    ? 0
    : Math.round(Math.max(0, Math.min(pixels.length - 1, at.from + at.y * row + at.x * column)));
}

/** So many pixels in a row, each as far as it is covered. */
function layBytes(
  pixels: Uint32Array,
  to: number,
  bytes: Uint8Array,
  from: number,
  count: number,
  pixel: number,
  alpha: number,
): void {
  for (let i = 0; i < count; i++) {
    const covered = bytes[from + i] ?? 0;
    if (covered === 0) continue;
    const share = shareOf(covered, alpha);
    pixels[to + i] = share === 255 ? pixel : mixed(pixels[to + i] ?? 0, pixel, share);
  }
}

/** A division of their product by 255, rounded. */
function shareOf(covered: number, alpha: number): number {
  const product = covered * alpha + 128;
  return (product + (product >> 8)) >> 8;
}

/** Of a row, from a column to before another, where the ink changes from one to the next. */
function layAcross(
  canvas: Canvas,
  row: number,
  from: number,
  stop: number,
  { bytes, blocks, width }: Coverage,
  x: number,
  y: number,
  ink: Ink,
): void {
  spread(canvas, row, from, stop);
  const to = (row - canvas.y) * canvas.width - canvas.x;
  for (let column = from; column < stop; column++) {
    const at = x + column - from;
    const isAll = blocks[y * blocksIn(width) + (at >> blockBits)] === all;
    const covered = isAll ? 255 : (bytes[y * width + at] ?? 0);
    const step = stepAt(ink, column, row);
    const share = shareOf(covered, ink.alphas[step] ?? 0);
    canvas.pixels[to + column] = mixed(canvas.pixels[to + column] ?? 0, ink.pixels[step] ?? 0, share);
  }
}

/** Of a row, from a column to before another, all by the same: blocks that lie within as a whole stay plain. */
function layEvenly(canvas: Canvas, row: number, from: number, stop: number, pixel: number, alpha: number): void {
  const { blocks, width } = canvas;
  const first = (row - canvas.y) * blocksIn(width);
  const end = stop - canvas.x;
  for (let column = from - canvas.x; column < end; ) {
    const block = column >> blockBits;
    const next = Math.min((block + 1) << blockBits, width);
    const isWhole = column === block << blockBits && next <= end;
    if (isWhole && alpha === 255) {
      const after = end === width ? blocksIn(width) : end >> blockBits;
      blocks.fill(pixel, first + block, first + after);
      column = Math.min(after << blockBits, width);
      continue;
    }
    const ground = blocks[first + block] ?? 0;
    if (isWhole && ground !== varied) blocks[first + block] = mixed(ground, pixel, alpha);
    else if (ground === varied || mixed(ground, pixel, alpha) !== ground) {
      spreadBlock(canvas, row, block);
      const to = (row - canvas.y) * width;
      mixIn(canvas.pixels, to + column, to + Math.min(next, end), pixel, alpha);
    }
    column = next;
  }
}

function mixIn(pixels: Uint32Array, from: number, end: number, pixel: number, alpha: number): void {
  if (alpha === 255) for (let i = from; i < end; i++) pixels[i] = pixel;
  else for (let i = from; i < end; i++) pixels[i] = mixed(pixels[i] ?? 0, pixel, alpha);
}

/** Lets pixels of a row, from a column to before another, be looked at and written one by one. */
export function spread(canvas: Canvas, row: number, from: number, stop: number): void {
  const last = (stop - 1 - canvas.x) >> blockBits;
  for (let block = (from - canvas.x) >> blockBits; block <= last; block++) spreadBlock(canvas, row, block);
}

function spreadBlock({ pixels, blocks, width, y }: Canvas, row: number, block: number): void {
  const at = (row - y) * blocksIn(width) + block;
  const ground = blocks[at] ?? 0;
  if (ground === varied) return;
  blocks[at] = varied;
  const from = (row - y) * width;
  const end = from + Math.min((block + 1) << blockBits, width);
  for (let i = from + (block << blockBits); i < end; i++) pixels[i] = ground;
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
