import { createPacker, type PackedBand } from './pack-band.ts';

/** Packs the bands of a picture one after the other, maybe while further ones are drawn. */
export interface Packing {
  /** Memory for so many pixels, as soon as there is some; what is in it may be anything. */
  readonly borrow: (pixels: number) => Promise<Uint32Array<ArrayBuffer>>;
  /** Takes whole rows of that width and their memory, which is not to be used any more. */
  readonly add: (pixels: Uint32Array<ArrayBuffer>, width: number) => void;
  /** All bands, in order. */
  readonly end: () => Promise<readonly PackedBand[]>;
}

/** Packs each at once. */
export function packHere(): Packing {
  const pack = createPacker();
  const bands: PackedBand[] = [];
  // Made once: memory that is new has to be cleared by the system first.
  let memory = new Uint32Array(0);
  return {
    borrow: async (pixels) => {
      if (memory.length < pixels) memory = new Uint32Array(pixels);
      return memory.subarray(0, pixels);
    },
    add: (pixels, width) => {
      bands.push(pack(pixels, width));
    },
    end: async () => bands,
  };
}
