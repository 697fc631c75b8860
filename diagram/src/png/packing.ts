import { type Band, bandIn, sizeOfBand } from './band.ts';
import { createPacker, type PackedBand } from './pack-band.ts';

/** Packs the bands of a picture one after the other, maybe while further ones are drawn. */
export interface Packing {
  /** A band of that size, as soon as there is memory; what is in it may be anything. */
  readonly borrow: (width: number, height: number) => Promise<Band>;
  /** Takes one with its memory, which is not to be used any more. */
  readonly add: (band: Band) => void;
  /** All bands, in order. */
  readonly end: () => Promise<readonly PackedBand[]>;
}

/** Packs each at once. */
export function packHere(): Packing {
  const pack = createPacker();
  const bands: PackedBand[] = [];
  // Made once: memory that is new has to be cleared by the system first.
  let memory = new ArrayBuffer(0);
  return {
    borrow: async (width, height) => {
      const size = sizeOfBand(width, height);
      if (memory.byteLength < size) memory = new ArrayBuffer(size);
      return bandIn(memory, width, height);
    },
    add: (band) => {
      bands.push(pack(band));
    },
    end: async () => bands,
  };
}
