/**
 * The board as a graph of ELK's. The engine can neither keep lanes nor rows, so every height is given (all phases interactive, ports
 * at fixed places, a node of 1 px wherever a move passes a station); it places columns and upright lines.
 */
import type { ElkExtendedEdge, ElkNode, ElkPort } from 'elkjs/lib/elk-api.js';
import type { Plan } from '../plan.ts';
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
  'elk.spacing.nodeNode': '1',
  'elk.spacing.edgeNode': '1',
  'elk.spacing.edgeEdge': '1',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.randomSeed': '1',
};

/** Distance of two stations in the graph's input: more than any of them is wide, so that their spans never touch. */
const step = 10_000;

export function writeGraph(plan: Plan, board: MeasuredBoard, widths: readonly StationWidth[]): ElkNode {
  const ports = portsOf(board, widths);
  const cards = plan.cards.flatMap(({ touchpoint: { id } }): readonly ElkNode[] => {
    const box = board.cards.get(id);
    const spot = board.board.spots.get(id);
    if (!box || !spot) return [];
    return [node(cardId(id), spot.station, box.y, box.height, widths, ports.get(id) ?? [])];
  });
  const empty = board.board.stations.flatMap(({ kind, column }, station) =>
    kind === 'cards' && plan.columns[column]?.touchpoints.length === 0
      ? [node(emptyId(column), station, 0, 1, widths, [])]
      : [],
  );
  return {
    id: 'flow',
    layoutOptions: options,
    children: [...cards, ...empty, ...board.strands.flatMap((strand) => waysOf(strand, board, widths))],
    edges: board.strands.flatMap(edgesOf),
  };
}

function node(
  id: string,
  station: number,
  y: number,
  height: number,
  widths: readonly StationWidth[],
  ports: readonly ElkPort[],
): ElkNode {
  return {
    id,
    x: station * step,
    y,
    width: widths[station]?.width ?? 0,
    height,
    ports: [...ports],
    layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
  };
}

function port(id: string, side: 'WEST' | 'EAST', x: number, y: number): ElkPort {
  return { id, x, y, width: 0, height: 0, layoutOptions: { 'elk.port.side': side } };
}

/** Of the cards, by the touchpoint's id. */
function portsOf(
  { strands, board, cards, pins }: MeasuredBoard,
  widths: readonly StationWidth[],
): ReadonlyMap<string, readonly ElkPort[]> {
  const ends = strands.flatMap((strand) => {
    const width = widths[board.spots.get(strand.left)?.station ?? 0]?.width ?? 0;
    const middle = (card: string) => (cards.get(card)?.height ?? 0) / 2;
    return [
      {
        card: strand.left,
        port: port(stopId(strand, strand.start), 'EAST', width, middle(strand.left) + (pins.right.get(strand) ?? 0)),
      },
      {
        card: strand.right,
        port: port(stopId(strand, endOf(strand)), 'WEST', 0, middle(strand.right) + (pins.left.get(strand) ?? 0)),
      },
    ];
  });
  return new Map([...Map.groupBy(ends, ({ card }) => card)].map(([card, list]) => [card, list.map((end) => end.port)]));
}

/** Where the strand passes stations. */
function waysOf(strand: Strand, { lineY }: MeasuredBoard, widths: readonly StationWidth[]): readonly ElkNode[] {
  return stationsPassed(strand).map((station) => {
    const id = stopId(strand, station);
    const width = widths[station]?.width ?? 0;
    return node(id, station, lineY(strand, station) - 0.5, 1, widths, [
      port(`${id}:w`, 'WEST', 0, 0.5),
      port(`${id}:e`, 'EAST', width, 0.5),
    ]);
  });
}

function edgesOf(strand: Strand): readonly ElkExtendedEdge[] {
  const end = endOf(strand);
  return strand.levels.slice(1).map((_, i): ElkExtendedEdge => {
    const from = strand.start + i;
    const to = from + 1;
    const source = stopId(strand, from);
    const target = stopId(strand, to);
    return {
      id: partId(strand, from),
      sources: [from === strand.start ? source : `${source}:e`],
      targets: [to === end ? target : `${target}:w`],
    };
  });
}

export function stationsPassed(strand: Strand): readonly number[] {
  return strand.levels.slice(2).map((_, i) => strand.start + 1 + i);
}

/** All kinds of parts share one space of ids in the graph. */
export const cardId = (id: string) => `card:${id}`;
export const emptyId = (column: number) => `empty:${column}`;
export const stopId = (strand: Strand, station: number) => `stop:${strand.index}:${station}`;
/** The part of the strand right of this station. */
export const partId = (strand: Strand, station: number) => `part:${strand.index}:${station}`;
