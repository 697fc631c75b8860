import { visible } from '../terminal/visible.ts';
import type { World } from '../world.ts';

/** Tells the user, on the error stream, what kept cjm from doing what was asked. */
export function complain(message: string, world: World): void {
  world.err.write(`${world.err.colours.red('cjm:')} ${visible(message)}\n`);
}
