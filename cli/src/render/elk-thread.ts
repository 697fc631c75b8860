import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { ElkGraph } from '@cjm/diagram';
import type * as elk from '@cjm/diagram/elk';
import { loadKept } from '../kept-code.ts';

/** What the thread is started with. */
export interface ElkSetUp {
  /** Where compiled code of this version of Node is kept, if anywhere. */
  readonly compiled?: string;
}

/** Graphs are answered one after the other, in order. */
export type ElkAnswer = { readonly graph: ElkGraph } | { readonly problem: string };

const { compiled }: ElkSetUp = workerData;
const {
  exports: { createElk },
  keep,
} = loadKept<typeof elk>(join(import.meta.dirname, 'elk.cjs'), compiled);
if (!createElk) throw new Error('the layout engine is not what it was built as');
const layout = createElk();
// The engine sets itself up with its first graph: better with this one than with one that somebody waits for.
let last: Promise<unknown> = layout(firstGraph());

parentPort?.on('message', (graph: ElkGraph) => {
  last = last.then(async () => {
    const answered = await answer(graph);
    // Who has the last answer may end the process.
    await keep();
    parentPort?.postMessage(answered);
  });
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
