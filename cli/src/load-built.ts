import module from 'node:module';
import { join } from 'node:path';
import { type Loaded, loadKept } from './kept-code.ts';

/** In seconds. What ran long ago is compiled no more, and of all that has run the start is what each run needs. */
const young = 5;

/**
 * Loads what the build puts in one piece beside the program, with what was compiled of it in an earlier process.
 *
 * @param name of its file
 * @param folder where compiled code is kept, if anywhere; left out: as the main thread has it
 * @param purpose as `loadKept` has it
 */
export function loadBuilt<Exports>(
  name: string,
  folder: string | undefined = module.getCompileCacheDir?.(),
  purpose?: string,
): Loaded<Exports> {
  const { exports, keep } = loadKept<Exports>(join(import.meta.dirname, name), folder, purpose);
  return {
    exports,
    async keep() {
      // Not `performance`, which would have to be loaded first.
      if (process.uptime() < young) await keep();
    },
  };
}
