import module from 'node:module';
import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { LintedFile } from '../reporters/reporter.ts';
import type { HelperAnswer, HelperOrder } from './help-linting.ts';
import type { HelperSetUp } from './helper-thread.ts';

/** A thread that checks files beside this one. */
export interface Helper {
  /** When it has loaded what it needs. Rejects when the thread fails. */
  readonly ready: Promise<unknown>;
  /** What was found in these files, in their order. Rejects when the thread fails. */
  readonly check: (paths: readonly string[]) => Promise<readonly LintedFile[]>;
  /** What is wrong with the configs and baselines of the files that it has checked. */
  readonly review: () => Promise<HelperAnswer>;
  readonly stop: () => Promise<unknown>;
}

export function startHelper(setUp: Omit<HelperSetUp, 'code'>): Helper {
  const code = module.getCompileCacheDir?.();
  const workerData: HelperSetUp = { ...setUp, ...(code !== undefined && { code }) };
  const thread = new Worker(new URL('./helper-thread.cjs', import.meta.url), { workerData, env: SHARE_ENV });
  // It answers once by itself, and then in the order in which it was asked.
  const ready = Promise.withResolvers<HelperAnswer>();
  const waiting = [ready];
  thread.on('message', (answer: HelperAnswer) => waiting.shift()?.resolve(answer));
  thread.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  const ask = (order: HelperOrder): Promise<HelperAnswer> => {
    const asked = Promise.withResolvers<HelperAnswer>();
    waiting.push(asked);
    thread.postMessage(order);
    return asked.promise;
  };
  return {
    ready: ready.promise,
    check: async (paths) => (await ask({ paths })).files,
    review: () => ask('review'),
    stop: () => thread.terminate(),
  };
}
