import type { ElkGraph, Layout } from '@cjm/diagram';
import elk, { type ELK } from 'elkjs/lib/elk-api.js';
import workerText from 'elkjs/lib/elk-worker.min.js';

/**
 * ELK in a worker, so that the page stays alive while it works. A worker that fails rejects what waits for it; the
 * next layout starts a new one.
 */
export function createWorkerElk(): Layout {
  const url = URL.createObjectURL(new Blob([workerText], { type: 'text/javascript' }));
  let engine: Engine | undefined = start();

  function start(): Engine {
    const failure = Promise.withResolvers<never>();
    // Whoever waits for a layout hears of it; there may be nobody.
    failure.promise.catch(() => {});
    const worker = new Worker(url);
    worker.addEventListener('error', (event) => {
      engine = undefined;
      worker.terminate();
      failure.reject(new Error(event.message || 'The layout engine could not be started.'));
    });
    return { elk: new elk.default({ workerFactory: () => worker }), failure: failure.promise };
  }

  return async (graph: ElkGraph) => {
    engine ??= start();
    return Promise.race([engine.elk.layout(graph), engine.failure]);
  };
}

interface Engine {
  readonly elk: ELK;
  /** Rejects when the worker fails. */
  readonly failure: Promise<never>;
}
