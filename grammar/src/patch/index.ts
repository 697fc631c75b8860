/** Maps as they change: what is sent instead of a whole one. */
export { apply } from './apply.ts';
export { compare } from './compare.ts';
export type { Patch } from './patch.ts';
export { createTeller, type Revision, type Update, update } from './update.ts';
