import module from 'node:module';
import { join } from 'node:path';
import { type Loaded, loadKept } from './kept-code.ts';

/**
 * In µs of the processor's time, of which a busy machine gives little at a time. What ran long ago is compiled no more,
 * and of all that has run the start is what each run needs.
 */
const young = 5_000_000;

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
      if (process.cpuUsage().user < young) await keep();
    },
  };
}
