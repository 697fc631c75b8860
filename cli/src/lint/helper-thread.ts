import module from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { CheckerOptions, Times } from '@cjm/language-server';
import type { LintedFile } from '../reporters/reporter.ts';

/** What the thread is started with. */
export interface HelperSetUp {
  readonly options: CheckerOptions;
  /** The folder that paths are shown from. */
  readonly folder: string;
  /** Where compiled code is kept, if anywhere. */
  readonly cache?: string;
}

/** Files to check, or the question what is wrong with their configs. Each is answered, in order. */
export type HelperOrder = { readonly paths: readonly string[] } | 'review';

export interface HelperAnswer {
  readonly files: readonly LintedFile[];
  /** Where the thread's time went, with its last answer, if it was to be measured. */
  readonly times?: Times;
}

const { options, folder, cache }: HelperSetUp = workerData;
if (cache !== undefined) module.enableCompileCache?.(cache);
const { createChecker } = await import('@cjm/language-server');
const { checkSlice, reviewSetup } = await import('./check-files.ts');
const checker = createChecker(options);
const checked: string[] = [];

async function answer(order: HelperOrder): Promise<HelperAnswer> {
  if (order === 'review') {
    const files = await reviewSetup(checked, checker, folder);
    const times = checker.times();
    return { files, ...(times && { times }) };
  }
  checked.push(...order.paths);
  return { files: await checkSlice(order.paths, checker, folder) };
}

let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (order: HelperOrder) => {
  last = last.then(async () => parentPort?.postMessage(await answer(order)));
});
