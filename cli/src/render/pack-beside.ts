import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { bandIn, type PackedBand, type Packing, packHere, sizeOfBand } from '@cjm/diagram/png';
import type { BandAnswer } from './pack-thread.ts';

/** Pixels: below, a thread takes longer to start than it saves. */
const worthwhile = 16_000_000;
/** Bands that are packed or wait for it, so that the memory for a picture stays the same however large it is. */
const most = 3;

/** Packs large pictures in a thread of its own while they are drawn: the bytes are the same. */
export function packBeside(pixels: number): Packing {
  return pixels < worthwhile ? packHere() : startPacking();
}

/**
 * How far the memory for what is new grows each time that much of it is still in use: drawing forgets nearly all, and in
 * memory that has grown it takes no less time. 2 is what V8 has by itself: code that is kept under other flags is of no
 * use later.
 */
const growing = (factor: 1 | 2): void => setFlagsFromString(`--semi-space-growth-factor=${factor}`);

function startPacking(): Packing {
  const thread = new Worker(new URL('./pack-thread.js', import.meta.url));
  const bands: PackedBand[] = [];
  const free: ArrayBuffer[] = [];
  let [lent, added] = [0, 0];
  let failure: { readonly error: unknown } | undefined;
  let isOver = false;
  /** At most one waits: for memory, or for the end. */
  let waiting: PromiseWithResolvers<void> | undefined;
  // A thread that starts under other flags compiles all that is Node's own anew.
  thread.once('online', () => {
    if (!isOver) growing(1);
  });
  thread.on('message', ({ band, memory }: BandAnswer) => {
    bands.push(band);
    free.push(memory);
    waiting?.resolve();
  });
  thread.on('error', (error) => {
    failure = { error };
    waiting?.reject(error);
  });
  // The last to be done: whoever listens to a thread waits for it.
  thread.unref();
  const answered = async (): Promise<void> => {
    if (failure) throw failure.error;
    waiting = Promise.withResolvers();
    thread.ref();
    await waiting.promise;
    thread.unref();
    waiting = undefined;
  };
  return {
    borrow: async (width, height) => {
      while (free.length === 0 && lent === most) await answered();
      const known = free.pop();
      if (known === undefined) lent += 1;
      const size = sizeOfBand(width, height);
      return bandIn(known && known.byteLength >= size ? known : new ArrayBuffer(size), width, height);
    },
    add: (band) => {
      added += 1;
      thread.postMessage(band, [band.pixels.buffer]);
    },
    end: async () => {
      while (bands.length < added) await answered();
      isOver = true;
      growing(2);
      await thread.terminate();
      return bands;
    },
  };
}
