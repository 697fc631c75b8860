export { createPacker, type PackedBand } from './pack-band.ts';
export { type Packing, packHere } from './packing.ts';
