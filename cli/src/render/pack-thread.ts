import { parentPort } from 'node:worker_threads';
import { createPacker, type PackedBand } from '@cjm/diagram/png';

/** Whole rows to pack, in memory that comes back. */
export interface BandToPack {
  readonly pixels: Uint32Array<ArrayBuffer>;
  readonly width: number;
}

/** Bands are answered in order. */
export interface BandAnswer {
  readonly band: PackedBand;
  readonly memory: ArrayBuffer;
}

const pack = createPacker();

parentPort?.on('message', ({ pixels, width }: BandToPack) => {
  const band = pack(pixels, width);
  const answer: BandAnswer = { band, memory: pixels.buffer };
  parentPort?.postMessage(answer, [band.chunk.buffer, pixels.buffer]);
});
