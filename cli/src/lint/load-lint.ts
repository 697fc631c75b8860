import type { Loaded } from '../kept-code.ts';
import { loadBuilt } from '../load-built.ts';
import type * as lint from './index.ts';

export interface LoadedLint extends Pick<typeof lint, 'lintFiles'>, Pick<Loaded<typeof lint>, 'keep'> {}

/** Loads the linter. */
export function loadLint(): LoadedLint {
  const { exports, keep } = loadBuilt<typeof lint>('lint.cjs');
  const { lintFiles } = exports;
  if (!lintFiles) throw new Error('the linter is not what it was built as');
  return { lintFiles, keep };
}
