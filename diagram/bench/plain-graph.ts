import { exit, type JourneyMap } from '@cjm/grammar/model';
import type { ElkGraph } from '../src/index.ts';

/** The layered layout as it draws flows best, all of its steps being left to the engine but the order from left to right. */
const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
  'elk.layered.layering.strategy': 'INTERACTIVE',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.separateConnectedComponents': 'false',
};

/** Wider than any card, so that each touchpoint is a column of its own, in the order of the text. */
const column = 1000;

/**
 * A map's flow as one would hand it to ELK to be laid out by it alone: a node for each touchpoint, an edge for each move,
 * and a node between the two for a move's label. What ELK takes for it is what any drawing pays that leaves its flow to
 * ELK; ours asks it for less.
 */
export function plainGraph({ stages, moves }: JourneyMap): ElkGraph {
  const touchpoints = stages.flatMap((stage) => stage.touchpoints);
  const columns = new Map(touchpoints.map(({ id }, index) => [id, index * column]));
  const labelled = moves.filter(({ to, label, share }) => to !== exit && (label !== undefined || share !== undefined));
  return {
    id: 'flow',
    layoutOptions: options,
    children: [
      ...touchpoints.map(({ id }) => ({ id, x: columns.get(id) ?? 0, y: 0, width: 168, height: 74 })),
      ...labelled.map(({ id, from }) => ({
        id: `${id}:label`,
        x: (columns.get(from) ?? 0) + column / 2,
        y: 0,
        width: 60,
        height: 16,
      })),
    ],
    edges: moves.flatMap((move) => {
      const { id, from, to } = move;
      if (to === exit) return [];
      if (!labelled.includes(move)) return [{ id, sources: [from], targets: [to] }];
      const label = `${id}:label`;
      return [
        { id: `${id}:in`, sources: [from], targets: [label] },
        { id: `${id}:out`, sources: [label], targets: [to] },
      ];
    }),
  };
}
