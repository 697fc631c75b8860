import module from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { LintedFile } from '../reporters/reporter.ts';
import type { Help, HelperAnswer, HelperOrder } from './help-linting.ts';
import type { HelperSetUp } from './helper-thread.ts';

/** A thread that checks files beside this one. */
export interface Helper {
  /** When it has loaded what it needs. Rejects when the thread fails. */
  readonly ready: Promise<unknown>;
  /** Says how to check; once, before anything is to be checked. */
  readonly setUp: (help: Help) => void;
  /** What was found in these files, in their order. Rejects when the thread fails. */
  readonly check: (paths: readonly string[]) => Promise<readonly LintedFile[]>;
  /** What is wrong with the configs and baselines of the files that it has checked. */
  readonly review: () => Promise<HelperAnswer>;
  readonly stop: () => Promise<unknown>;
}

export function startHelper(): Helper {
  const code = module.getCompileCacheDir?.();
  const workerData: HelperSetUp = code === undefined ? {} : { code };
  // The nursery that a thread starts with is too small: what is still needed of a file would be copied again and again.
  setFlagsFromString('--min-semi-space-size=8');
  const thread = new Worker(new URL('./helper-thread.cjs', import.meta.url), { workerData, env: SHARE_ENV });
  // It answers once by itself, and then in the order in which it was asked.
  const ready = Promise.withResolvers<HelperAnswer>();
  const waiting = [ready];
  let failure: { readonly error: unknown } | undefined;
  thread.on('message', (answer: HelperAnswer) => waiting.shift()?.resolve(answer));
  thread.on('error', (error) => {
    failure = { error };
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  // Whoever asks it for something is told.
  ready.promise.catch(() => {});
  const ask = (order: HelperOrder): Promise<HelperAnswer> => {
    const asked = Promise.withResolvers<HelperAnswer>();
    if (failure) asked.reject(failure.error);
    else waiting.push(asked);
    thread.postMessage(order);
    return asked.promise;
  };
  return {
    ready: ready.promise,
    setUp: (help) => thread.postMessage(help),
    check: async (paths) => (await ask({ paths })).files,
    review: () => ask('review'),
    async stop() {
      await thread.terminate();
      setFlagsFromString('--min-semi-space-size=0');
    },
  };
}
