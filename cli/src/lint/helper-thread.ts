import { parentPort, workerData } from 'node:worker_threads';
import { loadBuilt } from '../load-built.ts';
import type * as lint from './index.ts';

/** What the thread is started with. */
export interface HelperSetUp {
  /** Where compiled code is kept, if anywhere. */
  readonly code?: string;
}

const { code }: HelperSetUp = workerData;
// What it compiles is not kept: it runs under other flags by then.
const { exports } = loadBuilt<typeof lint>('lint.cjs', code);
if (!exports.helpLinting || !parentPort) throw new Error('the linter is not what it was built as');
exports.helpLinting(parentPort);
