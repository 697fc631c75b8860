import module from 'node:module';
import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { ElkGraph, Layout } from '@cjm/diagram';
import type { ElkAnswer, ElkSetUp } from './elk-thread.ts';

let started: Layout | undefined;

/**
 * The layout engine in a thread of its own, where it sets itself up while the maps are read; started by who asks first.
 * Nothing waits for it but who waits for a layout.
 */
export function startElk(): Layout {
  started ??= startAnew();
  return started;
}

function startAnew(): Layout {
  const compiled = module.getCompileCacheDir?.();
  const workerData: ElkSetUp = compiled === undefined ? {} : { compiled };
  const thread = new Worker(new URL('./elk-thread.cjs', import.meta.url), { workerData, env: SHARE_ENV });
  let failure: { readonly error: unknown } | undefined;
  const waiting: PromiseWithResolvers<ElkGraph>[] = [];
  thread.on('message', (answer: ElkAnswer) => {
    const asked = waiting.shift();
    if (waiting.length === 0) thread.unref();
    if ('graph' in answer) asked?.resolve(answer.graph);
    else asked?.reject(new Error(answer.problem));
  });
  thread.on('error', (error) => {
    failure = { error };
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  // The last to be done: whoever listens to a thread waits for it.
  thread.unref();
  return (graph) => {
    const asked = Promise.withResolvers<ElkGraph>();
    if (failure) asked.reject(failure.error);
    else {
      waiting.push(asked);
      thread.ref();
      thread.postMessage(graph);
    }
    return asked.promise;
  };
}
