import { type Channel, exit, type JourneyMap, type Move, type Stage, type Touchpoint } from '@cjm/grammar/model';
import { type Arrangement, arrangementOf, type FlowLane, flowLanesOf, laneOfEach } from './arrangement.ts';
import type { Flow } from './board/flow.ts';
import { type BoardPlan, planBoard } from './board/plan-board.ts';
import { captionWidthOf } from './caption-width.ts';
import { chooseCardWidth } from './card-width.ts';
import { type Column, columnsOf } from './columns.ts';
import type { Size } from './geometry.ts';
import { type CardContent, measureCard } from './marks/card.ts';
import { type MoveLabel, measureMoveLabel } from './marks/move.ts';
import { measureTails, type Tail } from './marks/tail.ts';
import { oncePer } from './once-per.ts';
import { seePersonas } from './see-personas.ts';
import { shareLatest } from './share-latest.ts';
import { type Skeleton, skeletonOf } from './skeleton.ts';
import type { View } from './view.ts';
import { type Words, wordsOf } from './words.ts';

/** What is to be laid out: every touchpoint with its column and size, every move between two of them. */
export interface Plan {
  /** What is seen of the map in the view. */
  readonly map: JourneyMap;
  /** All of it: it gives numbers and hues, so that they are the same in every view. */
  readonly whole: JourneyMap;
  readonly view: View;
  /** What the picture itself says, in the language of the view. */
  readonly words: Words;
  readonly arrangement: Arrangement;
  /** Of the flow, from top to bottom; none in the compact arrangement. */
  readonly lanes: readonly FlowLane[];
  readonly columns: readonly Column[];
  readonly board: BoardPlan;
  /** Of the captions at the left, in px. */
  readonly captionWidth: number;
  /** Of all cards, in px. */
  readonly cardWidth: number;
  /** Of each stage, in the order of the text: the same list for as long as nothing in it changes. */
  readonly cards: readonly (readonly PlannedCard[])[];
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

export function planMap(whole: JourneyMap, view: View): Plan {
  const map = latestSeen(whole.id, seePersonas(whole, view.personas));
  const words = wordsOf(view.language);
  const grounds = planGrounds(skeletonOf(map, view.personas), map.id, view.arrangement ?? 'auto', words);
  const { arrangement, lanes, columns } = grounds;
  const moves = planMoves(map.moves, columns);
  const flow = planFlow(grounds, map.id, moves);
  const board = planBoard(flow);
  const captionWidth = captionWidthOf(lanes, map.personas);
  const cardWidth = chooseCardWidth(columns, board, captionWidth);
  const tails = tailsOf(map.moves);
  const numbers = numbersOf(skeletonOf(whole));
  return {
    map,
    whole,
    view,
    words,
    arrangement,
    lanes,
    columns,
    board,
    captionWidth,
    cardWidth,
    moves: fitLabels(moves, board, cardWidth),
    cards: map.stages.map((stage, i) => planCards(stage, i, numbers, map.channels, grounds, cardWidth, words, tails)),
  };
}

type Wanted = NonNullable<View['arrangement']>;

/** Where the flow stands, before any line of it. */
interface Grounds extends Pick<Plan, 'arrangement' | 'lanes' | 'columns'> {
  /** By the touchpoint's id. */
  readonly laneOf: ReadonlyMap<string, number>;
  readonly columnOf: ReadonlyMap<string, number>;
}

/** So many maps are worked on at a time. */
const kept = 8;
const latestSeen = shareLatest<JourneyMap>(kept);
const latestLanes = shareLatest<readonly FlowLane[]>(kept);
const latestColumns = shareLatest<readonly Column[]>(kept);
const latestFlow = shareLatest<Flow>(kept);

const planGrounds = oncePer((skeleton: Skeleton, id: string, wanted: Wanted, words: Words): Grounds => {
  const arrangement = arrangementOf(skeleton, { arrangement: wanted });
  const lanes = latestLanes(id, arrangement === 'swimlanes' ? flowLanesOf(skeleton, words) : []);
  const columns = latestColumns(id, columnsOf(skeleton));
  return {
    arrangement,
    lanes,
    columns,
    laneOf: laneOfEach(skeleton, lanes),
    columnOf: new Map(columns.flatMap((column, i) => column.touchpoints.map((id) => [id, i]))),
  };
});

const planFlow = oncePer(
  ({ columns, lanes, laneOf, columnOf }: Grounds, map: string, moves: readonly PlannedMove[]): Flow =>
    latestFlow(map, {
      columns: columns.length,
      lanes: Math.max(1, lanes.length),
      cards: [...columnOf].map(([id, column]) => ({ id, column, lane: laneOf.get(id) ?? 0 })),
      moves: moves.map(({ move: { id, from, to }, label }) => ({
        id,
        from,
        to,
        ...(label ? { label: sizeOf(label) } : {}),
      })),
    }),
);

/** From 1, by the touchpoint's id. */
const numbersOf = oncePer(
  ({ stages }: Skeleton): ReadonlyMap<string, number> =>
    new Map(stages.flatMap((stage) => stage.touchpoints).map(({ id }, i) => [id, i + 1])),
);

const planCards = oncePer(
  (
    { touchpoints }: Stage,
    stage: number,
    numbers: ReadonlyMap<string, number>,
    channels: readonly Channel[],
    { lanes, laneOf, columnOf }: Grounds,
    cardWidth: number,
    words: Words,
    tails: ReadonlyMap<string, readonly Move[]>,
  ): readonly PlannedCard[] =>
    touchpoints.map((touchpoint) => {
      const { id } = touchpoint;
      const lane = laneOf.get(id) ?? 0;
      const content = setCard(touchpoint, channels, cardWidth, words, lanes[lane]);
      const own = tails.get(id);
      const hung = own ? hangTails(own, cardWidth, words) : noTails;
      return planCard(touchpoint, numbers.get(id) ?? 0, stage, columnOf.get(id) ?? 0, lane, content, hung);
    }),
);

const setCard = oncePer(measureCard);
const setLabel = oncePer((move: Move) => measureMoveLabel(move));
const setNarrowLabel = oncePer((move: Move, width: number) => measureMoveLabel(move, width));
const hangTails = oncePer(measureTails);
const noTails: readonly Tail[] = [];

const planCard = oncePer(
  (
    touchpoint: Touchpoint,
    number: number,
    stage: number,
    column: number,
    lane: number,
    content: CardContent,
    tails: readonly Tail[],
  ): PlannedCard => ({ touchpoint, number, stage, column, lane, content, tails }),
);

/** Those between two touchpoints that stand in the columns. */
const planMoves = oncePer((moves: readonly Move[], columns: readonly Column[]): readonly PlannedMove[] => {
  const there = new Set(columns.flatMap(({ touchpoints }) => touchpoints));
  return moves
    .filter(({ from, to }) => there.has(from) && there.has(to) && from !== to)
    .map((move) => planMove(move, setLabel(move)));
});

const planMove = oncePer((move: Move, label?: MoveLabel): PlannedMove => (label ? { move, label } : { move }));

/** Of each touchpoint, by its id. */
const tailsOf = oncePer((moves: readonly Move[]) =>
  Map.groupBy(
    moves.filter(({ from, to }) => to === exit || to === from),
    ({ from }) => from,
  ),
);

/** A label that stands in a column of cards is no wider than the cards. */
const fitLabels = oncePer(
  (moves: readonly PlannedMove[], { board, labels }: BoardPlan, cardWidth: number): readonly PlannedMove[] => {
    const inColumns = new Set(
      labels
        .filter(({ kind, station }) => kind === 'on' && board.stations[station]?.kind === 'cards')
        .map(({ strand }) => strand.move.id),
    );
    return moves.map((planned) =>
      inColumns.has(planned.move.id) ? fitMove(planned, setNarrowLabel(planned.move, cardWidth)) : planned,
    );
  },
);

const fitMove = oncePer((planned: PlannedMove, label?: MoveLabel) => (label ? { ...planned, label } : planned));

function sizeOf({ width, height }: MoveLabel): Size {
  return { width, height };
}
