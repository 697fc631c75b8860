export { type Band, bandIn, sizeOfBand } from './band.ts';
export { createPacker, type PackedBand } from './pack-band.ts';
export { type Packing, packHere } from './packing.ts';
