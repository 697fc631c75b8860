import type { Box } from '../geometry.ts';
import { blockBits, blocksIn, blockWidth } from '../png/band.ts';
import { createMemory } from './memory.ts';
import type { Contour } from './outline-line.ts';

/** How much of each pixel of a box something covers. */
export interface Coverage extends Box {
  /** From 0 to 255, row by row; only where `blocks` says some. */
  readonly bytes: Uint8Array;
  /** Of `blockWidth` pixels beside each other, row by row: whether none, some or all are covered. */
  readonly blocks: Uint8Array;
}

export const [none, some, all] = [0, 1, 2] as const;

/** Contours that cover what they hold together; of several such each pixel takes the one that covers most of it. */
export type Layer = readonly Contour[];

/**
 * The exact area of each pixel that lies within the contours. Each edge adds to the pixels that it passes how much of
 * them lies right of it, and to the next one the rest, so that the sum from left to right is what is covered (the way
 * of R. Levien's font-rs, 2016).
 *
 * @param box whole pixels; nothing outside is looked at
 * @returns what holds until the next call
 */
export function cover(layers: readonly Layer[], box: Box): Coverage {
  const { width, height } = box;
  const row = blocksIn(width);
  const coverage = { ...box, bytes: memory.bytes(width * height), blocks: memory.blocks(row * height) };
  coverage.blocks.fill(none, 0, row * height);
  const sums: Sums = {
    width,
    height,
    stride: row * blockWidth + blockWidth,
    areas: memory.areas((row * blockWidth + blockWidth) * height),
    touched: memory.touched((row + 1) * height),
  };
  for (const layer of layers) {
    for (const contour of layer) {
      const edges = memory.edges(longestEdges * contour.length);
      addEdges(sums, edges, takeEdges(contour, box, edges));
    }
    gather(sums, coverage);
  }
  return coverage;
}

/** What holds for good. */
export function kept(coverage: Coverage): Coverage {
  const { bytes, blocks, width, height } = coverage;
  return { ...coverage, bytes: bytes.slice(0, width * height), blocks: blocks.slice(0, blocksIn(width) * height) };
}

/** What edges add. All are zero between two layers. */
interface Sums {
  readonly width: number;
  readonly height: number;
  /** Of a row, in pixels: there is room for more than the width. */
  readonly stride: number;
  readonly areas: Float64Array;
  /** By blocks. */
  readonly touched: Uint8Array;
}

const memory = {
  bytes: createMemory((size) => new Uint8Array(size)),
  blocks: createMemory((size) => new Uint8Array(size)),
  areas: createMemory((size) => new Float64Array(size)),
  touched: createMemory((size) => new Uint8Array(size)),
  edges: createMemory((size) => new Float64Array(size)),
};

/** Each number of a contour is half a point, whose edge becomes at most three of four numbers. */
const longestEdges = 6;

/**
 * The edges of a contour that tell what is covered of a box, from its left upper corner: x and y of both ends, x from 0
 * to the width. Answers with how many numbers that are.
 */
function takeEdges(contour: Contour, { x: left, y: top, width, height }: Box, edges: Float64Array): number {
  let count = 0;
  let x0 = (contour[contour.length - 2] ?? 0) - left;
  let y0 = (contour[contour.length - 1] ?? 0) - top;
  for (let i = 0; i < contour.length; i += 2) {
    const x1 = (contour[i] ?? 0) - left;
    const y1 = (contour[i + 1] ?? 0) - top;
    if (y0 !== y1 && (y0 > 0 || y1 > 0) && (y0 < height || y1 < height) && (x0 < width || x1 < width)) {
      if (x0 >= 0 && x1 >= 0 && x0 <= width && x1 <= width) {
        edges[count++] = x0;
        edges[count++] = y0;
        edges[count++] = x1;
        edges[count++] = y1;
      } else {
        for (const number of clipped(x0, y0, x1, y1, width)) edges[count++] = number;
      }
    }
    x0 = x1;
    y0 = y1;
  }
  return count;
}

/** What lies left of the box covers all of the row right of it; what lies right of it, nothing. */
function clipped(x0: number, y0: number, x1: number, y1: number, width: number): readonly number[] {
  const yAt = (x: number) => y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
  const cuts = [0, width].filter((x) => Math.min(x0, x1) < x && x < Math.max(x0, x1)).map((x) => [x, yAt(x)] as const);
  if (x0 > x1) cuts.reverse();
  const edges: number[] = [];
  let [fromX, fromY] = [x0, y0];
  for (const [x, y] of [...cuts, [x1, y1] as const]) {
    const middle = (fromX + x) / 2;
    if (middle < 0) edges.push(0, fromY, 0, y);
    else if (middle < width) edges.push(fromX, fromY, x, y);
    [fromX, fromY] = [x, y];
  }
  return edges;
}

/** All at once: numbers with a point that go from function to function take memory, each time. */
function addEdges(sums: Sums, edges: Float64Array, count: number): void {
  const { height, stride, areas, touched } = sums;
  for (let edge = 0; edge < count; edge += 4) {
    const x0 = edges[edge] ?? 0;
    const y0 = edges[edge + 1] ?? 0;
    const x1 = edges[edge + 2] ?? 0;
    const y1 = edges[edge + 3] ?? 0;
    const down = y0 < y1;
    const first = down ? y0 : y1;
    const last = down ? y1 : y0;
    const slope = (x1 - x0) / (y1 - y0);
    let x = down ? x0 : x1;
    if (first < 0) x -= first * slope;
    const start = Math.max(0, first);
    const end = Math.min(height, last);
    for (let y = Math.floor(start); y < end; y++) {
      const tall = Math.min(y + 1, end) - Math.max(y, start);
      const area = down ? tall : -tall;
      const next = x + slope * tall;
      const from = x < next ? x : next;
      const to = x < next ? next : x;
      x = next;
      const column = Math.max(0, Math.floor(from));
      const columns = Math.ceil(to) - column;
      let at = y * stride + column;
      for (let block = at >> blockBits; block <= (at + Math.max(1, columns)) >> blockBits; block++) touched[block] = 1;
      if (columns <= 1) {
        const right = (from + to) / 2 - column;
        areas[at] = (areas[at] ?? 0) + area * (1 - right);
        areas[at + 1] = (areas[at + 1] ?? 0) + area * right;
        continue;
      }
      // So much of the area comes with each px; of the first and the last there is a triangle.
      const each = area / (to - from);
      const begun = column + 1 - from;
      const ended = to - (column + columns - 1);
      let before = 0;
      let passed = (each * begun * begun) / 2;
      areas[at] = (areas[at] ?? 0) + passed;
      for (let i = 1; i < columns - 1; i++) {
        before = passed;
        passed = each * (begun + i - 0.5);
        at += 1;
        areas[at] = (areas[at] ?? 0) + passed - before;
      }
      const full = area - (each * ended * ended) / 2;
      at += 1;
      areas[at] = (areas[at] ?? 0) + full - passed;
      areas[at + 1] = (areas[at + 1] ?? 0) + area - full;
    }
  }
}

/** Sums up from left to right, and leaves zeros. */
function gather({ width, height, stride, areas, touched }: Sums, coverage: Coverage): void {
  const perRow = stride / blockWidth;
  for (let row = 0; row < height; row++) {
    let sum = 0;
    // The search for the next one ends there at the latest.
    touched[(row + 1) * perRow - 1] = 1;
    for (let next = 0; next < perRow; next++) {
      const isNext = touched[row * perRow + next] === 1;
      const block = isNext ? next : touched.indexOf(1, row * perRow + next) - row * perRow;
      // What no edge passes is as what lies left of it.
      if (block > next) coverAlike(coverage, row, next, block, byteOf(sum));
      next = block;
      touched[row * perRow + block] = 0;
      const from = row * stride + block * blockWidth;
      const to = row * width + block * blockWidth;
      const many = Math.min(blockWidth, width - block * blockWidth);
      if (many > 0) sum = coverBlock(coverage, row, block, areas, from, to, many, sum);
      for (let i = from; i < from + blockWidth; i++) areas[i] = 0;
    }
  }
}

/** Blocks of a row, all by the same value. */
function coverAlike({ width, bytes, blocks }: Coverage, row: number, first: number, stop: number, value: number): void {
  if (value === 0) return;
  const perRow = blocksIn(width);
  const last = Math.min(stop, perRow);
  if (value === 255) {
    if (last > first) blocks.fill(all, row * perRow + first, row * perRow + last);
    return;
  }
  for (let block = first; block < last; block++) {
    const state = row * perRow + block;
    const from = row * width + block * blockWidth;
    const to = Math.min(from + blockWidth, (row + 1) * width);
    if (blocks[state] === none) {
      bytes.fill(value, from, to);
      blocks[state] = some;
    } else if (blocks[state] === some) {
      for (let i = from; i < to; i++) bytes[i] = Math.max(bytes[i] ?? 0, value);
    }
  }
}

/** Answers with the sum at its end. */
function coverBlock(
  { width, bytes, blocks }: Coverage,
  row: number,
  block: number,
  areas: Float64Array,
  from: number,
  to: number,
  many: number,
  before: number,
): number {
  const state = row * blocksIn(width) + block;
  const isFirst = blocks[state] === none;
  if (isFirst) blocks[state] = some;
  let sum = before;
  for (let i = 0; i < many; i++) {
    sum += areas[from + i] ?? 0;
    const value = byteOf(sum);
    if (isFirst || value > (bytes[to + i] ?? 0)) bytes[to + i] = value;
  }
  return sum;
}

function byteOf(sum: number): number {
  return Math.min(255, (Math.abs(sum) * 255 + 0.5) | 0);
}
