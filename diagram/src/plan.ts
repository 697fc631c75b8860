import { exit, type JourneyMap, type Move, type Touchpoint } from '@cjm/grammar/model';
import { type Column, columnsOf } from './columns.ts';
import { type CardContent, measureCard } from './marks/card.ts';
import { type MoveLabel, measureMoveLabel } from './marks/move.ts';
import { measureTails, type Tail } from './marks/tail.ts';
import { narrowestCard, spacing, widestCard, widestMap } from './spacing.ts';
import type { View } from './view.ts';

/** What is to be laid out: every touchpoint with its column and size, every move between two of them. */
export interface Plan {
  readonly map: JourneyMap;
  readonly view: View;
  readonly columns: readonly Column[];
  /** Of all cards, in px. */
  readonly cardWidth: number;
  readonly cards: readonly PlannedCard[];
  readonly moves: readonly PlannedMove[];
}

export interface PlannedCard {
  readonly touchpoint: Touchpoint;
  /** Counts the touchpoints of the map from 1, in text order. */
  readonly number: number;
  readonly stage: number;
  readonly column: number;
  readonly content: CardContent;
  /** Moves that begin and end at this card alone: hung below it. */
  readonly tails: readonly Tail[];
}

/** A move between two touchpoints. */
export interface PlannedMove {
  readonly move: Move;
  readonly label?: MoveLabel;
  /** The gutter its label stands in is the one right of this column. */
  readonly gutter: number;
}

export function planMap(map: JourneyMap, view: View): Plan {
  const columns = columnsOf(map);
  const columnOf = new Map(columns.flatMap((column, i) => column.touchpoints.map((id) => [id, i])));
  const moves = planMoves(map, columnOf);
  const cardWidth = chooseCardWidth(columns.length, moves);
  const tails = Map.groupBy(
    map.moves.filter(({ from, to }) => to === exit || to === from),
    ({ from }) => from,
  );
  const cards = map.stages.flatMap((stage, index) => stage.touchpoints.map((touchpoint) => ({ touchpoint, index })));
  return {
    map,
    view,
    columns,
    cardWidth,
    moves,
    cards: cards.map(({ touchpoint, index }, i) => ({
      touchpoint,
      number: i + 1,
      stage: index,
      column: columnOf.get(touchpoint.id) ?? 0,
      content: measureCard(touchpoint, map.channels, cardWidth),
      tails: measureTails(tails.get(touchpoint.id) ?? [], cardWidth),
    })),
  };
}

function planMoves(map: JourneyMap, columnOf: ReadonlyMap<string, number>): readonly PlannedMove[] {
  return map.moves.flatMap((move) => {
    const from = columnOf.get(move.from);
    const to = columnOf.get(move.to);
    if (from === undefined || to === undefined || move.from === move.to) return [];
    const label = measureMoveLabel(move);
    return [{ move, gutter: Math.min(from, to), ...(label ? { label } : {}) }];
  });
}

/** As wide as the columns leave room for; many columns make narrow cards. */
function chooseCardWidth(columns: number, moves: readonly PlannedMove[]): number {
  const labels = new Map<number, number>();
  for (const { gutter, label } of moves) {
    if (label) labels.set(gutter, Math.max(labels.get(gutter) ?? 0, label.width));
  }
  const extra = [...labels.values()].reduce((sum, width) => sum + width + 2 * spacing.labelGap - spacing.gutter, 0);
  const room = widestMap - 2 * spacing.margin - spacing.caption - (columns - 1) * spacing.gutter - extra;
  const width = Math.floor(room / Math.max(1, columns));
  return Math.min(widestCard, Math.max(narrowestCard, width));
}
