/**
 * The board as a graph of ELK's. The engine can keep neither lanes nor rows, so every height is given: each station is
 * one node as high as the flow, with a port at a fixed place wherever a move turns beside it. The engine places the
 * stations and, in the gutters between them, the upright lines.
 */
import type { ElkExtendedEdge, ElkNode, ElkPort } from 'elkjs/lib/elk-api.js';
import { spacing } from '../spacing.ts';
import type { MeasuredBoard } from './measure-board.ts';
import type { StationWidth } from './station-widths.ts';
import { endOf, type Strand } from './strand.ts';

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

/** Distance of two stations in the graph's input: more than any of them is wide, so that their spans never touch. */
const step = 10_000;

export function writeGraph(board: MeasuredBoard, widths: readonly StationWidth[]): ElkNode {
  const turns = board.strands.flatMap((strand) => turnsOf(strand, board));
  const leaving = Map.groupBy(turns, ({ station }) => station);
  return {
    id: 'flow',
    layoutOptions: options,
    children: widths.map(({ width }, station) => ({
      id: stationId(station),
      x: station * step,
      y: 0,
      width,
      height: board.heights.height,
      layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
      ports: [
        ...(leaving.get(station) ?? []).map(({ id, from }) => port(sourceId(id), 'EAST', width, from)),
        ...(leaving.get(station - 1) ?? []).map(({ id, to }) => port(targetId(id), 'WEST', 0, to)),
      ],
    })),
    edges: turns.map(({ id }): ElkExtendedEdge => ({ id, sources: [sourceId(id)], targets: [targetId(id)] })),
  };
}

function port(id: string, side: 'WEST' | 'EAST', x: number, y: number): ElkPort {
  return { id, x, y, width: 0, height: 0, layoutOptions: { 'elk.port.side': side } };
}

/** A gutter that a strand goes through from one height to another. */
interface Turn {
  readonly id: string;
  /** The one left of the gutter. */
  readonly station: number;
  /** In px from the flow's upper edge. */
  readonly from: number;
  readonly to: number;
}

/** Where a strand goes straight on there is nothing to lay out. */
function turnsOf(strand: Strand, { lineY }: MeasuredBoard): readonly Turn[] {
  const turns: Turn[] = [];
  let from = lineY(strand, strand.start);
  for (let station = strand.start; station < endOf(strand); station++) {
    const to = lineY(strand, station + 1);
    if (Math.abs(to - from) > 0.01) turns.push({ id: turnId(strand, station), station, from, to });
    from = to;
  }
  return turns;
}

/** All kinds of parts share one space of ids in the graph. */
export const stationId = (station: number) => `station:${station}`;
export const turnId = (strand: Strand, station: number) => `turn:${strand.index}:${station}`;
const sourceId = (turn: string) => `${turn}:from`;
const targetId = (turn: string) => `${turn}:to`;
