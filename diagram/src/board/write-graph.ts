/**
 * The board as a graph of ELK's. The engine can keep neither lanes nor rows, so every height is given: each block of
 * stations is one node as high as the flow, with a port at a fixed place wherever a move turns beside it. The engine
 * places the blocks and, in the gutters between them, the upright lines.
 */
import type { ElkExtendedEdge, ElkNode, ElkPort } from 'elkjs/lib/elk-api.js';
import { spacing } from '../spacing.ts';
import type { Block } from './blocks.ts';
import type { Turn } from './turns.ts';

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
  'elk.layered.layering.strategy': 'INTERACTIVE',
  'elk.layered.crossingMinimization.strategy': 'INTERACTIVE',
  'elk.layered.crossingMinimization.greedySwitch.type': 'OFF',
  'elk.layered.nodePlacement.strategy': 'INTERACTIVE',
  'elk.layered.unnecessaryBendpoints': 'false',
  'elk.separateConnectedComponents': 'false',
  'elk.layered.spacing.nodeNodeBetweenLayers': String(spacing.gutter),
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.randomSeed': '1',
};

export function writeGraph(height: number, blocks: readonly Block[], turns: readonly Turn[]): ElkNode {
  const leaving = Map.groupBy(turns, ({ station }) => station);
  return {
    id: 'flow',
    layoutOptions: options,
    children: blocks.map(({ first, offsets, width }) => ({
      id: blockId(first),
      x: first * step,
      y: 0,
      width,
      height,
      layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
      ports: [
        ...(leaving.get(first + offsets.length - 1) ?? []).map(({ id, from }) =>
          port(sourceId(id), 'EAST', width, from),
        ),
        ...(leaving.get(first - 1) ?? []).map(({ id, to }) => port(targetId(id), 'WEST', 0, to)),
      ],
    })),
    edges: turns.map(({ id }): ElkExtendedEdge => ({ id, sources: [sourceId(id)], targets: [targetId(id)] })),
  };
}

/** Of each station, in px of the graph's input: more than any of them takes, so that the spans of blocks never touch. */
const step = 10_000;

function port(id: string, side: 'WEST' | 'EAST', x: number, y: number): ElkPort {
  return { id, x, y, width: 0, height: 0, layoutOptions: { 'elk.port.side': side } };
}

/** All kinds of parts share one space of ids in the graph. */
export const blockId = (first: number) => `block:${first}`;
const sourceId = (turn: string) => `${turn}:from`;
const targetId = (turn: string) => `${turn}:to`;
