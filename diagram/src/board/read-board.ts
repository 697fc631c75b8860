import type { ElkNode } from 'elkjs/lib/elk-api.js';
import type { Box, Point } from '../geometry.ts';
import type { Placement } from '../placement.ts';
import { simplify } from '../route.ts';
import type { Block } from './blocks.ts';
import type { SizedLabel } from './items.ts';
import type { MeasuredBoard } from './measure-board.ts';
import type { Sizes } from './sizes.ts';
import type { StationWidth } from './station-widths.ts';
import { endOf, type Strand } from './strand.ts';
import { turnId } from './turns.ts';
import { blockId } from './write-graph.ts';

/** Of a flow, in px: a hint that a stage is empty has its place even where nothing else has. */
const lowest = 80;

/** The board with its stations and upright lines where the engine put them. */
export function readBoard(
  sizes: Sizes,
  board: MeasuredBoard,
  widths: readonly StationWidth[],
  blocks: readonly Block[],
  graph: ElkNode,
): Placement {
  const nodes = new Map((graph.children ?? []).map((node) => [node.id, node]));
  const lefts = blocks.flatMap(({ first, offsets }) => {
    const x = nodes.get(blockId(first))?.x ?? 0;
    return offsets.map((offset) => x + offset);
  });
  const left = (station: number) => lefts[station] ?? 0;
  const boxOf = (id: string): Box => {
    const station = board.board.spots.get(id)?.station ?? 0;
    const { y = 0, height = 0 } = board.cards.get(id) ?? {};
    return { x: left(station) + (widths[station]?.inset ?? 0), y, width: sizes.cardWidth, height };
  };
  const cards = new Map(sizes.cards.flat().map(({ id }) => [id, boxOf(id)]));
  const lines = linesOf(board, graph, cards, nodes.get(blockId(0))?.y ?? 0);
  const columns = board.board.stations.flatMap(({ kind }, station) =>
    kind === 'cards' ? [left(station) + (widths[station]?.inset ?? 0)] : [],
  );
  const height = Math.max(board.heights.height, lowest);
  const middle = height / 2;
  return {
    width: graph.width ?? 0,
    height,
    columns,
    lanes: sizes.captions.length > 0 ? board.heights.lanes : [],
    cards,
    routes: new Map(
      board.strands.map((strand) => {
        const line = lines.get(strand) ?? [];
        return [strand.move.id, strand.move.from === strand.left ? line : line.toReversed()];
      }),
    ),
    labels: new Map(
      board.labels.map((spot) => {
        const x = left(spot.station) + (widths[spot.station]?.width ?? 0) / 2;
        return [spot.strand.move.id, labelBox(spot, board.labelY(spot), x, lines.get(spot.strand) ?? [])];
      }),
    ),
    empty: new Map(
      sizes.columns.flatMap(({ stage, touchpoints }, i) =>
        touchpoints.length > 0
          ? []
          : [[stage, { x: columns[i] ?? 0, y: middle - 20, width: sizes.cardWidth, height: 40 }] as const],
      ),
    ),
  };
}

/** The corners of each strand, from its left card to its right one. `top`: where the engine put the flow's upper edge. */
function linesOf(
  board: MeasuredBoard,
  graph: ElkNode,
  cards: ReadonlyMap<string, Box>,
  top: number,
): ReadonlyMap<Strand, readonly Point[]> {
  const parts = new Map(
    (graph.edges ?? []).map(({ id, sections = [] }) => [id, sections.flatMap(({ bendPoints = [] }) => bendPoints)]),
  );
  return new Map(
    board.strands.map((strand) => {
      const [from, to] = [cards.get(strand.left), cards.get(strand.right)];
      const bends = strand.levels
        .slice(1)
        .flatMap((_, i) => parts.get(turnId(strand, strand.start + i)) ?? [])
        .map(({ x, y }) => ({ x, y: y - top }));
      const start = { x: (from?.x ?? 0) + (from?.width ?? 0), y: board.lineY(strand, strand.start) };
      const end = { x: to?.x ?? 0, y: board.lineY(strand, endOf(strand)) };
      return [strand, simplify([start, ...bends, end])];
    }),
  );
}

/** How far a label that keeps to one side of its line reaches over it, in px. */
const beyond = 4;

/** Around the middle of its station, or of the upright line that it stands across. */
function labelBox(
  { kind, side, label: { width, height } }: SizedLabel,
  y: number,
  middle: number,
  line: readonly Point[],
): Box {
  const upright = line.find((point, i) => {
    const before = line[i - 1];
    if (before === undefined || point.x < middle) return false;
    return Math.min(point.y, before.y) <= y && y <= Math.max(point.y, before.y);
  });
  const box = { x: middle - width / 2, y: y - height / 2, width, height };
  if (kind === 'on' || !upright) return box;
  switch (side) {
    case 'both':
      return { ...box, x: upright.x - width / 2 };
    case 'left':
      return { ...box, x: upright.x + beyond - width };
    case 'right':
      return { ...box, x: upright.x - beyond };
  }
}
