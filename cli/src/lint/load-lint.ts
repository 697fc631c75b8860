import type { Loaded } from '../kept-code.ts';
import { loadBuilt } from '../load-built.ts';
import type * as lint from './index.ts';

export interface LoadedLint extends Pick<typeof lint, 'checkAnew' | 'lintFiles'>, Pick<Loaded<typeof lint>, 'keep'> {}

/** Loads the linter. */
export function loadLint(): LoadedLint {
  const { exports, keep } = loadBuilt<typeof lint>('lint.cjs');
  const { checkAnew, lintFiles } = exports;
  if (!checkAnew || !lintFiles) throw new Error('the linter is not what it was built as');
  return { checkAnew, lintFiles, keep };
}
