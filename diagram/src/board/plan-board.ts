import { oncePer } from '../once-per.ts';
import { remember } from '../remember.ts';
import { type Board, createBoard, levelOfRow, rowOfLevel } from './board.ts';
import type { Flow } from './flow.ts';
import { type LabelSpot, placeLabels } from './place-labels.ts';
import { assignRows, type Rows } from './rows.ts';
import type { Strand } from './strand.ts';
import { weave } from './weave.ts';

/** Everything about the flow but its measures: where cards stand, moves run and labels are. */
export interface BoardPlan {
  readonly rows: Rows;
  readonly board: Board;
  readonly strands: readonly Strand[];
  readonly labels: readonly LabelSpot[];
}

/** After so many attempts every gutter whose labels could want a station gets one. */
const attempts = 3;

/** Boards that are kept: those of the maps in sight, and what undo leads back to. */
const kept = 8;

const nowhereElse = () => [];

/** Plans the board once for each flow, whatever words are on it: most edits change neither moves nor places. */
export const planBoard = oncePer((flow: Flow): BoardPlan => boards(JSON.stringify(flow), () => planAnew(flow)));

const boards = remember<BoardPlan>(kept);

/** Cards find their rows first; then the labels find their spots, with stations of their own where they have to. */
function planAnew(flow: Flow): BoardPlan {
  let rows = assignRows(flow);
  const levelsOf = levelsInLane(flow, rows);
  const labelled = new Set<number>();
  for (let attempt = 1; ; attempt++) {
    const board = createBoard(flow, rows, labelled);
    const strands = weave(board, flow.moves, attempt === 1 ? levelsOf : nowhereElse);
    const { spots, homeless } = placeLabels(strands, board);
    if (homeless.size === 0) return { rows, board, strands, labels: spots };
    rows = { ...rows, rowOf: new Map([...board.spots].map(([id, { level }]) => [id, rowOfLevel(level)])) };
    for (const column of homeless) labelled.add(column);
    if (attempt < attempts) continue;
    for (const { kind, station } of spots) if (kind === 'across') labelled.add(board.stations[station]?.column ?? 0);
  }
}

/** For each card the levels of its lane's rows. */
function levelsInLane(flow: Flow, rows: Rows): (card: string) => readonly number[] {
  const laneOf = new Map(flow.cards.map(({ id, lane }) => [id, lane]));
  const levels = Map.groupBy(rows.lanes.keys(), (row) => rows.lanes[row] ?? 0);
  const byLane = new Map([...levels].map(([lane, list]) => [lane, list.map(levelOfRow)]));
  return (card) => byLane.get(laneOf.get(card) ?? 0) ?? [];
}
