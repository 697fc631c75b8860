import { availableParallelism } from 'node:os';
import type { PackedBand, Packing } from '@cjm/diagram/png';
import { bandIn, sizeOfBand } from '@cjm/diagram/png/band';
import { setFlags } from '../set-flags.ts';
import type { Beside } from './beside.ts';

/**
 * Bands that are packed or wait for it: as many as make up for those that take longer than others, and so few that the
 * memory for a picture stays the same however large it is.
 */
const most = 6;
/** Pixels, of a large picture. */
const many = 16_000_000;

/** How V8 clears up memory: as it does by itself, as code that is kept under other flags is of no use later. */
const usual = ['--semi-space-growth-factor=2', '--parallel-scavenge'];
/**
 * Of a large picture drawing forgets nearly all, and in memory that has grown it takes no less time. Two threads have
 * enough to do for two processors: more that help each of them only push it aside.
 */
const sparing = ['--semi-space-growth-factor=1', ...(availableParallelism() > 2 ? [] : ['--no-parallel-scavenge'])];

/** Packs pictures beside what draws them: the bytes are the same. */
export function packBeside(pack: Beside['pack'], pixels: number): Packing {
  const packed: Promise<PackedBand>[] = [];
  const free: ArrayBuffer[] = [];
  let lent = 0;
  if (pixels >= many) setFlags(...sparing);
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
      setFlags(...usual);
      return Promise.all(packed);
    },
  };
}
