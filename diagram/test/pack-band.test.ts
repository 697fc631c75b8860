import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { codeLengthsOf } from '../src/png/code-lengths.ts';
import { createPacker } from '../src/png/pack-band.ts';
import { writePng } from '../src/png/write-png.ts';
import { bandOf, plainBand } from './plain-band.ts';

const packBand = createPacker();

/** What the rows of a PNG are packed from: zlib checks its sum. */
function unpack(png: Uint8Array): Uint8Array {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const packed: Uint8Array[] = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (name === 'IDAT') packed.push(png.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  return inflateSync(Buffer.concat(packed));
}

/** The pixels that a PNG was written from, as it must be read: each byte as it is, or as its difference upwards. */
function read(png: Uint8Array, width: number): readonly number[] {
  const bytes = unpack(png);
  const line = 3 * width + 1;
  const rows: number[][] = [];
  for (let from = 0; from < bytes.length; from += line) {
    const above = rows.at(-1);
    const row: number[] = [];
    for (let i = 1; i < line; i++) {
      const other = bytes[from] === 0 ? 0 : above?.[i - 1];
      row.push(((bytes[from + i] ?? 0) + (other ?? 0)) & 0xff);
    }
    rows.push(row);
  }
  const flat = rows.flat();
  return Array.from({ length: flat.length / 3 }, (_, i) => {
    const [red = 0, green = 0, blue = 0] = flat.slice(3 * i, 3 * i + 3);
    return red | (green << 8) | (blue << 16);
  });
}

function* random(seed: number): Generator<number, number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Noise, flat grounds, and pieces that come again, in turn. */
function pixelsOf(seed: number, count: number): Uint32Array {
  const next = random(seed);
  const roll = () => next.next().value;
  const pixels = new Uint32Array(count);
  for (let at = 0; at < count; ) {
    const length = Math.ceil(roll() * 200);
    const kind = Math.floor(roll() * 3);
    const flat = Math.floor(roll() * 0x1000000);
    const back = Math.ceil(roll() * at);
    for (let end = Math.min(count, at + length); at < end; at++) {
      pixels[at] = kind === 0 ? Math.floor(roll() * 0x1000000) : kind === 1 ? flat : (pixels[at - back] ?? 0);
    }
  }
  return pixels;
}

test.each([
  [1, 1, 1],
  [1, 700, 3],
  [2, 3, 1],
  [300, 40, 40],
  [300, 40, 7],
  [1021, 11, 4],
  [12_000, 5, 2],
])('what is packed is read as it was: %i × %i px, %i rows at a time', (width, height, atATime) => {
  for (let seed = 1; seed < 6; seed++) {
    const pixels = pixelsOf(seed, width * height);
    const bands = [];
    for (let row = 0; row < height; row += atATime) {
      const rows = pixels.subarray(row * width, Math.min(height, row + atATime) * width);
      bands.push(packBand(bandOf(rows, width, (block) => block % 3 === seed % 3)));
    }
    expect(read(writePng(width, height, bands), width)).toEqual([...pixels]);
  }
});

test('a flat ground costs next to nothing, and what comes again beside it little', () => {
  const flat = packBand(plainBand(1000, 1000, 0xffffff));
  expect(flat.chunk.length).toBeLessThan(24_000);
  const piece = pixelsOf(7, 1000);
  const repeated = Uint32Array.from({ length: 10_000 }, (_, i) => piece[i % 1000] ?? 0);
  const [once, often] = [packBand(bandOf(piece, 1000)), packBand(bandOf(repeated, 10_000))];
  expect(often.chunk.length).toBeLessThan(2 * once.chunk.length);
});

test('no code is longer than allowed, and there is room for all', () => {
  const growing = Uint32Array.from({ length: 30 }, (_, i) => Math.round(1.6 ** i));
  for (const longest of [7, 9, 15]) {
    const lengths = [...codeLengthsOf(growing, longest)];
    expect(Math.max(...lengths)).toBeLessThanOrEqual(longest);
    expect(lengths.reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
  }
  expect([...codeLengthsOf(Uint32Array.of(5, 0, 9, 12, 13, 16, 45), 15)]).toEqual([4, 0, 4, 3, 3, 3, 1]);
});
