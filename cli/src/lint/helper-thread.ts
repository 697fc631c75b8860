import { parentPort, workerData } from 'node:worker_threads';
import { loadBuilt } from '../load-built.ts';
import type { Help } from './help-linting.ts';
import type * as lint from './index.ts';

/** What the thread is started with. */
export interface HelperSetUp extends Help {
  /** Where compiled code is kept, if anywhere. */
  readonly code?: string;
}

const { code, ...help }: HelperSetUp = workerData;
// Threads run under flags of their own, and code that was compiled under others is of no use to them.
const { exports, keep } = loadBuilt<typeof lint>('lint.cjs', { folder: code, by: 'helper' });
if (!exports.helpLinting || !parentPort) throw new Error('the linter is not what it was built as');
exports.helpLinting(help, parentPort, keep);
