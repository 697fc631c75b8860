import module from 'node:module';
import { join } from 'node:path';
import { loadKept } from '../kept-code.ts';
import type * as lint from './lint-files.ts';

export interface LoadedLint extends Pick<typeof lint, 'lintFiles'> {
  /** Keeps what was compiled of it for the next time. */
  readonly keep: () => Promise<void>;
}

/** In milliseconds. What ran long ago is compiled no more, and of all that has run the start is what each run needs. */
const young = 5000;

/** Loads the linter, which the build puts in one piece, with what was compiled of it in an earlier process. */
export function loadLint(): LoadedLint {
  const file = join(import.meta.dirname, 'lint.cjs');
  const { exports, keep } = loadKept<typeof lint>(file, module.getCompileCacheDir?.());
  const { lintFiles } = exports;
  if (!lintFiles) throw new Error('the linter is not what it was built as');
  return {
    lintFiles,
    async keep() {
      if (performance.now() < young) await keep();
    },
  };
}
