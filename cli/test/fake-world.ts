import picocolors from 'picocolors';
import type { World } from '../src/world.ts';

/** A world that prints nothing and has no colours. */
export function createFakeWorld(): World {
  const output = { write: () => undefined, colours: picocolors.createColors(false), columns: 80 };
  return { folder: '/work', env: {}, out: output, err: output, stopped: () => Promise.resolve() };
}
