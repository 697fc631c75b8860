import { exit, type JourneyMap, type Move, type Touchpoint } from '@cjm/grammar/model';
import { type Arrangement, arrangementOf, type FlowLane, flowLanesOf, laneOfEach } from './arrangement.ts';
import type { Flow } from './board/flow.ts';
import { type BoardPlan, planBoard } from './board/plan-board.ts';
import { chooseCardWidth } from './card-width.ts';
import { type Column, columnsOf } from './columns.ts';
import { type CardContent, measureCard } from './marks/card.ts';
import { type MoveLabel, measureMoveLabel } from './marks/move.ts';
import { measureTails, type Tail } from './marks/tail.ts';
import { remember } from './remember.ts';
import { seePersonas } from './see-personas.ts';
import type { View } from './view.ts';

/** What is to be laid out: every touchpoint with its column and size, every move between two of them. */
export interface Plan {
  /** What is seen of the map in the view. */
  readonly map: JourneyMap;
  /** All of it: it gives numbers and hues, so that they are the same in every view. */
  readonly whole: JourneyMap;
  readonly view: View;
  readonly arrangement: Arrangement;
  /** Of the flow, from top to bottom; none in the compact arrangement. */
  readonly lanes: readonly FlowLane[];
  readonly columns: readonly Column[];
  readonly board: BoardPlan;
  /** Of all cards, in px. */
  readonly cardWidth: number;
  readonly cards: readonly PlannedCard[];
  readonly moves: readonly PlannedMove[];
}

export interface PlannedCard {
  readonly touchpoint: Touchpoint;
  /** Counts the touchpoints of the whole map from 1, in text order. */
  readonly number: number;
  readonly stage: number;
  readonly column: number;
  /** Index of its lane; 0 in the compact arrangement. */
  readonly lane: number;
  readonly content: CardContent;
  /** Moves that begin and end at this card alone: hung below it. */
  readonly tails: readonly Tail[];
}

/** A move between two touchpoints. */
export interface PlannedMove {
  readonly move: Move;
  readonly label?: MoveLabel;
}

/** The current board, and those that undo and redo lead to. */
const boards = remember<BoardPlan>(16);

/** Where a move was written decides nothing about its way. */
const exceptRanges = (key: string, value: unknown): unknown => (key === 'range' ? undefined : value);

export function planMap(whole: JourneyMap, view: View): Plan {
  const map = seePersonas(whole, view.personas);
  const arrangement = arrangementOf(map, view);
  const lanes = arrangement === 'swimlanes' ? flowLanesOf(map) : [];
  const laneOf = laneOfEach(map, lanes);
  const columns = columnsOf(map);
  const columnOf = new Map(columns.flatMap((column, i) => column.touchpoints.map((id) => [id, i])));
  const moves = planMoves(map, columnOf);
  const flow: Flow = {
    columns: columns.length,
    lanes: Math.max(1, lanes.length),
    cards: [...columnOf].map(([id, column]) => ({ id, column, lane: laneOf.get(id) ?? 0 })),
    moves,
  };
  const board = boards(JSON.stringify(flow, exceptRanges), () => planBoard(flow));
  const cardWidth = chooseCardWidth(columns, board, moves);
  const tails = Map.groupBy(
    map.moves.filter(({ from, to }) => to === exit || to === from),
    ({ from }) => from,
  );
  const cards = map.stages.flatMap((stage, index) => stage.touchpoints.map((touchpoint) => ({ touchpoint, index })));
  const order = new Map(whole.stages.flatMap((stage) => stage.touchpoints).map(({ id }, i) => [id, i + 1]));
  return {
    map,
    whole,
    view,
    arrangement,
    lanes,
    columns,
    board,
    cardWidth,
    moves: fitLabels(moves, board, cardWidth),
    cards: cards.map(({ touchpoint, index }) => {
      const lane = laneOf.get(touchpoint.id) ?? 0;
      return {
        touchpoint,
        number: order.get(touchpoint.id) ?? 0,
        stage: index,
        column: columnOf.get(touchpoint.id) ?? 0,
        lane,
        content: measureCard(touchpoint, map.channels, cardWidth, lanes[lane]),
        tails: measureTails(tails.get(touchpoint.id) ?? [], cardWidth),
      };
    }),
  };
}

function planMoves(map: JourneyMap, columnOf: ReadonlyMap<string, number>): readonly PlannedMove[] {
  return map.moves.flatMap((move) => {
    if (!columnOf.has(move.from) || !columnOf.has(move.to) || move.from === move.to) return [];
    const label = measureMoveLabel(move);
    return [{ move, ...(label ? { label } : {}) }];
  });
}

/** A label that stands in a column of cards is no wider than the cards. */
function fitLabels(
  moves: readonly PlannedMove[],
  { board, labels }: BoardPlan,
  cardWidth: number,
): readonly PlannedMove[] {
  const inColumns = new Set(
    labels
      .filter(({ kind, station }) => kind === 'on' && board.stations[station]?.kind === 'cards')
      .map(({ strand }) => strand.planned.move.id),
  );
  return moves.map((planned) => {
    if (!inColumns.has(planned.move.id)) return planned;
    const label = measureMoveLabel(planned.move, cardWidth);
    return label ? { ...planned, label } : planned;
  });
}
