import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { blocksOf } from './board/blocks.ts';
import { measureBoard } from './board/measure-board.ts';
import { readBoard } from './board/read-board.ts';
import { stationWidths } from './board/station-widths.ts';
import { turnsOf } from './board/turns.ts';
import { writeGraph } from './board/write-graph.ts';
import { emptyPlacement, type Placement } from './placement.ts';
import type { Plan } from './plan.ts';

export type ElkGraph = ElkNode;

/** The engine: gives the graph back with positions. In Node in this process, in a page in a worker, in tests a stub. */
export type Layout = (graph: ElkGraph) => Promise<ElkGraph>;

/** Lays the flow out. Rejects when the engine fails; asks nothing of it for an empty flow. */
export async function layOut(plan: Plan, layout: Layout): Promise<Placement> {
  if (plan.columns.length === 0) return emptyPlacement;
  const board = measureBoard(plan);
  const widths = stationWidths(plan, board);
  const turns = turnsOf(board);
  const blocks = blocksOf(widths, turns);
  const graph = writeGraph(board.heights.height, blocks, turns);
  return readBoard(plan, board, widths, blocks, await layout(graph));
}
