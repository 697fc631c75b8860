import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { blocksOf } from './board/blocks.ts';
import { measureBoard } from './board/measure-board.ts';
import type { BoardPlan } from './board/plan-board.ts';
import { readBoard } from './board/read-board.ts';
import { type Sizes, sizesOf } from './board/sizes.ts';
import { stationWidths } from './board/station-widths.ts';
import { turnsOf } from './board/turns.ts';
import { writeGraph } from './board/write-graph.ts';
import { emptyPlacement, type Placement } from './placement.ts';
import type { Plan } from './plan.ts';

export type ElkGraph = ElkNode;

/** The engine: gives the graph back with positions. In Node in this process, in a page in a worker, in tests a stub. */
export type Layout = (graph: ElkGraph) => Promise<ElkGraph>;

interface Placed {
  readonly board: BoardPlan;
  readonly layout: Layout;
  readonly placement: Placement;
}

const known = new WeakMap<Sizes, Placed>();

/**
 * Lays the flow out, once for as long as its sizes stay the same. Rejects when the engine fails; asks nothing of it for
 * an empty flow.
 */
export async function layOut(plan: Plan, layout: Layout): Promise<Placement> {
  if (plan.columns.length === 0) return emptyPlacement;
  const { board } = plan;
  const sizes = sizesOf(plan);
  const placed = known.get(sizes);
  if (placed?.board === board && placed.layout === layout) return placed.placement;
  const placement = await layOutAnew(board, sizes, layout);
  known.set(sizes, { board, layout, placement });
  return placement;
}

async function layOutAnew(plan: BoardPlan, sizes: Sizes, layout: Layout): Promise<Placement> {
  const board = measureBoard(plan, sizes);
  const widths = stationWidths(sizes, board);
  const turns = turnsOf(board);
  const blocks = blocksOf(widths, turns);
  const graph = writeGraph(board.heights.height, blocks, turns);
  // Where all lines run straight on there is one block, which stands where it is.
  const placed = turns.length === 0 ? { ...graph, width: blocks[0]?.width ?? 0 } : await layout(graph);
  return readBoard(sizes, board, widths, blocks, placed);
}
