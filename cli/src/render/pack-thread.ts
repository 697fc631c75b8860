import { parentPort } from 'node:worker_threads';
import { type Band, createPacker, type PackedBand } from '@cjm/diagram/png';

/** Bands are answered in order, each with its memory, which goes back. */
export interface BandAnswer {
  readonly band: PackedBand;
  readonly memory: ArrayBuffer;
}

const pack = createPacker();

parentPort?.on('message', (drawn: Band) => {
  const band = pack(drawn);
  const memory = drawn.pixels.buffer;
  const answer: BandAnswer = { band, memory };
  parentPort?.postMessage(answer, [band.chunk.buffer, memory]);
});
