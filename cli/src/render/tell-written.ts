import { displayPath } from '../inputs/display-path.ts';
import { visible } from '../terminal/visible.ts';
import type { World } from '../world.ts';

/** More names are read by nobody. */
const most = 5;

/** Names what was written to who sits at a terminal; a program knows where it asked for it. */
export function tellWritten(paths: readonly string[], { folder, err }: Pick<World, 'folder' | 'err'>): void {
  if (!err.live) return;
  if (paths.length > most) err.write(`${paths.length} files are written.\n`);
  else for (const path of paths) err.write(`${visible(displayPath(path, folder))} is written.\n`);
}
