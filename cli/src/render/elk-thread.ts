import module from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { ElkGraph } from '@cjm/diagram';

/** What the thread is started with. */
export interface ElkSetUp {
  /** Where compiled code is kept, if anywhere. */
  readonly cache?: string;
}

/** Graphs are answered one after the other, in order. */
export type ElkAnswer = { readonly graph: ElkGraph } | { readonly problem: string };

const { cache }: ElkSetUp = workerData;
if (cache !== undefined) module.enableCompileCache?.(cache);
const { createElk } = await import('@cjm/diagram/elk');
const layout = createElk();
// The engine sets itself up with its first graph: better with this one than with one that somebody waits for.
let last: Promise<unknown> = layout(firstGraph());

parentPort?.on('message', (graph: ElkGraph) => {
  last = last.then(async () => parentPort?.postMessage(await answer(graph)));
});

function answer(graph: ElkGraph): Promise<ElkAnswer> {
  return layout(graph).then(
    (laidOut) => ({ graph: laidOut }),
    (error: unknown) => ({ problem: error instanceof Error ? error.message : String(error) }),
  );
}

function firstGraph(): ElkGraph {
  return {
    id: 'root',
    layoutOptions: { 'elk.algorithm': 'layered' },
    children: [
      { id: 'a', width: 10, height: 10 },
      { id: 'b', width: 10, height: 10 },
    ],
    edges: [{ id: 'e', sources: ['a'], targets: ['b'] }],
  };
}
