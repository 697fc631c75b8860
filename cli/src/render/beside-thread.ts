import { join } from 'node:path';
import { parentPort, type Transferable, workerData } from 'node:worker_threads';
import type { ElkGraph } from '@cjm/diagram';
import type * as elk from '@cjm/diagram/elk';
import { type Band, createPacker, type PackedBand } from '@cjm/diagram/png';
import { loadKept } from '../kept-code.ts';

/** What the thread is started with. */
export interface SetUp {
  /** Where compiled code of this version of Node is kept, if anywhere. */
  readonly compiled?: string;
}

export type Task =
  | { readonly kind: 'layout'; readonly graph: ElkGraph }
  | { readonly kind: 'pack'; readonly band: Band };

/** Tasks are answered one after the other, in order; a band with its memory, which goes back. */
export type Answer =
  | { readonly kind: 'layout'; readonly graph: ElkGraph }
  | { readonly kind: 'pack'; readonly band: PackedBand; readonly memory: ArrayBuffer }
  | { readonly kind: 'problem'; readonly problem: string };

const { compiled }: SetUp = workerData;
const {
  exports: { createElk },
  keep,
} = loadKept<typeof elk>(join(import.meta.dirname, 'elk.cjs'), compiled);
if (!createElk) throw new Error('the layout engine is not what it was built as');
const layout = createElk();
// The engine sets itself up with its first graph: better with this one than with one that somebody waits for.
let last: Promise<unknown> = layout(firstGraph());

const pack = createPacker();

parentPort?.on('message', (task: Task) => {
  last = last.then(async () => {
    const answer = await answerTo(task).catch(problemOf);
    parentPort?.postMessage(answer, givenWith(answer));
  });
});

async function answerTo(task: Task): Promise<Answer> {
  switch (task.kind) {
    case 'layout': {
      const graph = await layout(task.graph);
      // Who has the last answer may end the process.
      await keep();
      return { kind: 'layout', graph };
    }
    case 'pack':
      return { kind: 'pack', band: pack(task.band), memory: task.band.pixels.buffer };
  }
}

function problemOf(error: unknown): Answer {
  return { kind: 'problem', problem: error instanceof Error ? error.message : String(error) };
}

function givenWith(answer: Answer): readonly Transferable[] {
  return answer.kind === 'pack' ? [answer.band.chunk.buffer, answer.memory] : [];
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
