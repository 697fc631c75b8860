import type { Output } from '../world.ts';
import { visible } from './visible.ts';

export interface Progress {
  /** Tells that the next one is under way. */
  readonly begin: (name: string) => void;
  /** Clears the line. */
  readonly end: () => void;
}

/** Fewer are done before anyone has read it. */
const least = 4;
const width = 24;

/** A bar on a terminal, for work on many things; anywhere else nothing. */
export function createProgress(total: number, output: Output): Progress {
  if (!output.live || total < least) return { begin: () => undefined, end: () => undefined };
  let done = 0;
  return {
    begin: (name) => {
      const full = Math.round((done / total) * width);
      const bar = `${'█'.repeat(full)}${'░'.repeat(width - full)} ${done}/${total} `;
      const room = Math.max(0, output.columns - bar.length - 1);
      output.write(`\r\x1b[K${bar}${output.colours.dim(visible(name).slice(0, room))}`);
      done += 1;
    },
    end: () => output.write('\r\x1b[K'),
  };
}
