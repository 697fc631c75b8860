/**
 * The only file that knows ELK's graph: it writes the plan as one and reads the result.
 *
 * Columns are fixed by the interactive strategies (a node's x says its layer), rows are left to ELK. The label of a
 * move is a node of its own in the gutter between two columns, because ELK's own edge labels shift the columns.
 */
import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import type { Box, Point } from './geometry.ts';
import type { Plan, PlannedCard, PlannedMove } from './plan.ts';
import { spacing } from './spacing.ts';

export type ElkGraph = ElkNode;

/** The engine: gives the graph back with positions. In Node in this process, in a page in a worker, in tests a stub. */
export type Layout = (graph: ElkGraph) => Promise<ElkGraph>;

/** Where the flow's parts are, in px from the flow's left upper corner. */
export interface Placement {
  readonly width: number;
  readonly height: number;
  /** Left edge of each column of the plan. */
  readonly columns: readonly number[];
  /** By the touchpoint's id. */
  readonly cards: ReadonlyMap<string, Box>;
  /** By the move's id: the corners of its line, from card to card. */
  readonly routes: ReadonlyMap<string, readonly Point[]>;
  /** By the move's id. */
  readonly labels: ReadonlyMap<string, Box>;
}

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
  'elk.layered.layering.strategy': 'INTERACTIVE',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.separateConnectedComponents': 'false',
  'elk.layered.spacing.nodeNodeBetweenLayers': String(spacing.gutter),
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
  'elk.spacing.nodeNode': '22',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '12',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.randomSeed': '1',
};

export async function layOut(plan: Plan, layout: Layout): Promise<Placement> {
  if (plan.columns.length === 0) return emptyPlacement;
  return readGraph(plan, await layout(writeGraph(plan)));
}

const emptyPlacement: Placement = {
  width: 0,
  height: 0,
  columns: [],
  cards: new Map(),
  routes: new Map(),
  labels: new Map(),
};

/** Distance of two columns in the graph's input: more than any card is wide, so that their spans never touch. */
const step = 10_000;

function writeGraph(plan: Plan): ElkGraph {
  return {
    id: 'flow',
    layoutOptions: options,
    children: [
      ...plan.cards.map((card) => cardNode(card, plan.cardWidth)),
      ...plan.columns.flatMap((column, i) => (column.touchpoints.length > 0 ? [] : [emptyNode(i, plan.cardWidth)])),
      ...plan.moves.flatMap(labelNode),
    ],
    edges: plan.moves.flatMap(edgesOf),
  };
}

function cardNode({ touchpoint, column, content, tails }: PlannedCard, width: number): ElkNode {
  const node = { id: cardId(touchpoint.id), x: column * step, y: 0, width, height: content.height };
  if (tails.length === 0) return node;
  return {
    ...node,
    layoutOptions: { 'elk.nodeLabels.placement': 'OUTSIDE V_BOTTOM H_CENTER' },
    labels: [{ text: '-', width, height: Math.max(...tails.map((tail) => tail.height)) }],
  };
}

/** Keeps the column of a stage without touchpoints open. */
function emptyNode(column: number, width: number): ElkNode {
  return { id: `empty:${column}`, x: column * step, y: 0, width, height: 40 };
}

function labelNode({ move, label, gutter }: PlannedMove): readonly ElkNode[] {
  if (!label) return [];
  return [{ id: labelId(move.id), x: gutter * step + step / 2, y: 0, width: label.width, height: label.height }];
}

function edgesOf({ move, label }: PlannedMove): readonly ElkExtendedEdge[] {
  const from = cardId(move.from);
  const to = cardId(move.to);
  if (!label) return [{ id: wholeId(move.id), sources: [from], targets: [to] }];
  return [
    { id: firstHalfId(move.id), sources: [from], targets: [labelId(move.id)] },
    { id: secondHalfId(move.id), sources: [labelId(move.id)], targets: [to] },
  ];
}

/** All kinds of parts share one space of ids in the graph. */
const cardId = (id: string) => `card:${id}`;
const labelId = (id: string) => `label:${id}`;
const wholeId = (id: string) => `whole:${id}`;
const firstHalfId = (id: string) => `first:${id}`;
const secondHalfId = (id: string) => `second:${id}`;

function readGraph(plan: Plan, graph: ElkGraph): Placement {
  const boxes = new Map((graph.children ?? []).map((node) => [node.id, boxOf(node)]));
  const edges = new Map((graph.edges ?? []).map((edge) => [edge.id, cornersOf(edge)]));
  const box = (id: string) => boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    width: graph.width ?? 0,
    height: graph.height ?? 0,
    columns: plan.columns.map((column, i) => {
      const [first] = column.touchpoints;
      return box(first === undefined ? `empty:${i}` : cardId(first)).x;
    }),
    cards: new Map(plan.cards.map(({ touchpoint: { id } }) => [id, box(cardId(id))])),
    labels: new Map(plan.moves.filter(({ label }) => label).map(({ move: { id } }) => [id, box(labelId(id))])),
    routes: new Map(
      plan.moves.map(({ move: { id }, label }) => [
        id,
        (label ? [firstHalfId(id), secondHalfId(id)] : [wholeId(id)]).flatMap((edge) => edges.get(edge) ?? []),
      ]),
    ),
  };
}

function boxOf(node: ElkNode): Box {
  return { x: node.x ?? 0, y: node.y ?? 0, width: node.width ?? 0, height: node.height ?? 0 };
}

function cornersOf(edge: ElkExtendedEdge): readonly Point[] {
  return (edge.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [
    startPoint,
    ...bendPoints,
    endPoint,
  ]);
}
