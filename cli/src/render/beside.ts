import module from 'node:module';
import { SHARE_ENV, type Transferable, Worker } from 'node:worker_threads';
import type { Layout } from '@cjm/diagram';
import type { Band, PackedBand } from '@cjm/diagram/png';
import type { Answer, SetUp, Task } from './beside-thread.ts';

/** What is done in a thread of its own, beside all else. One thing after the other: nobody draws while he waits for a layout. */
export interface Beside {
  readonly layout: Layout;
  /** Packs a band, and gives back its memory, which is not to be used in between. */
  readonly pack: (band: Band) => Promise<{ readonly band: PackedBand; readonly memory: ArrayBuffer }>;
}

let started: Beside | undefined;

/**
 * The thread, where the layout engine sets itself up while the maps are read; started by who asks first. Nothing waits
 * for it but who waits for an answer.
 */
export function startBeside(): Beside {
  started ??= startAnew();
  return started;
}

function startAnew(): Beside {
  const ask = startThread();
  return {
    layout: async (graph) => {
      const answer = await ask({ kind: 'layout', graph });
      if (answer.kind !== 'layout') throw new Error(answer.kind);
      return answer.graph;
    },
    pack: async (band) => {
      const answer = await ask({ kind: 'pack', band }, [band.pixels.buffer]);
      if (answer.kind !== 'pack') throw new Error(answer.kind);
      return answer;
    },
  };
}

type Ask = (task: Task, given?: readonly Transferable[]) => Promise<Answer>;

function startThread(): Ask {
  const compiled = module.getCompileCacheDir?.();
  const workerData: SetUp = compiled === undefined ? {} : { compiled };
  const thread = new Worker(new URL('./beside-thread.cjs', import.meta.url), { workerData, env: SHARE_ENV });
  let failure: { readonly error: unknown } | undefined;
  const waiting: PromiseWithResolvers<Answer>[] = [];
  thread.on('message', (answer: Answer) => {
    const asked = waiting.shift();
    if (waiting.length === 0) thread.unref();
    if (answer.kind === 'problem') asked?.reject(new Error(answer.problem));
    else asked?.resolve(answer);
  });
  thread.on('error', (error) => {
    failure = { error };
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  // The last to be done: whoever listens to a thread waits for it.
  thread.unref();
  return (task, given = []) => {
    const asked = Promise.withResolvers<Answer>();
    if (failure) asked.reject(failure.error);
    else {
      waiting.push(asked);
      thread.ref();
      thread.postMessage(task, given);
    }
    return asked.promise;
  };
}
