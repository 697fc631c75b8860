import { setFlagsFromString } from 'node:v8';
import type { PackedBand, Packing } from '@cjm/diagram/png';
import { bandIn, sizeOfBand } from '@cjm/diagram/png/band';
import type { Beside } from './beside.ts';

/** Bands that are packed or wait for it, so that the memory for a picture stays the same however large it is. */
const most = 3;
/** Pixels, of a large picture. */
const many = 16_000_000;

/**
 * How far the memory for what is new grows each time that much of it is still in use: of a large picture drawing forgets
 * nearly all, and in memory that has grown it takes no less time. 2 is what V8 has by itself: code that is kept under
 * other flags is of no use later.
 */
const growing = (factor: 1 | 2): void => setFlagsFromString(`--semi-space-growth-factor=${factor}`);

/** Packs pictures beside what draws them: the bytes are the same. */
export function packBeside(pack: Beside['pack'], pixels: number): Packing {
  const packed: Promise<PackedBand>[] = [];
  const free: ArrayBuffer[] = [];
  let lent = 0;
  if (pixels >= many) growing(1);
  return {
    borrow: async (width, height) => {
      // Of those that are not back, the first comes first.
      if (free.length === 0 && lent === most) await packed.at(-most);
      const known = free.pop();
      if (known === undefined) lent += 1;
      const size = sizeOfBand(width, height);
      return bandIn(known && known.byteLength >= size ? known : new ArrayBuffer(size), width, height);
    },
    add: (drawn) => {
      const answered = pack(drawn).then(({ band, memory }) => {
        free.push(memory);
        return band;
      });
      packed.push(answered);
    },
    end: async () => {
      growing(2);
      return Promise.all(packed);
    },
  };
}
