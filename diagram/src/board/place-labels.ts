import { type Board, isRow } from './board.ts';
import { createAcross } from './place-across.ts';
import { endOf, leavesLeft, levelAt, type Strand } from './strand.ts';

/** Where on the board the label of a move stands. */
export interface LabelSpot {
  readonly strand: Strand;
  /**
   * `on`: on the strand's level line at a station. `across`: on its upright line in the gutter right of a station,
   * in a corridor that no card's column has to make room for.
   */
  readonly kind: 'on' | 'across';
  readonly station: number;
  readonly level: number;
  /** Of its upright line, where it stands across; a label between two lines keeps to the free side of its own. */
  readonly side: 'both' | 'left' | 'right';
}

export type Spot = Omit<LabelSpot, 'strand'>;

/** The labels' spots, and the columns whose right gutter needs a station for those that found none. */
export function placeLabels(
  strands: readonly Strand[],
  board: Board,
): { readonly spots: readonly LabelSpot[]; readonly homeless: ReadonlySet<number> } {
  const spotAcross = createAcross(strands);
  const spots: LabelSpot[] = [];
  const homeless = new Set<number>();
  for (const strand of strands) {
    const { label } = strand.move;
    if (!label) continue;
    const spot = spotAcross(strand, label) ?? (strand.levels.length > 2 ? spotOn(strand, board) : undefined);
    if (spot) spots.push({ strand, ...spot });
    else homeless.add(board.stations[strand.start]?.column ?? 0);
  }
  return { spots, homeless };
}

/**
 * Near the card that the move leaves, where the line runs level for a while, rather in a row than in a corridor, and in
 * a column of cards rather than in a gutter, which it would widen.
 */
function spotOn(strand: Strand, board: Board): Spot {
  const end = endOf(strand);
  const forward = leavesLeft(strand);
  let best: Spot = { kind: 'on', side: 'both', station: strand.start + 1, level: levelAt(strand, strand.start + 1) };
  let least = Number.POSITIVE_INFINITY;
  for (let station = strand.start + 1; station < end; station++) {
    const level = levelAt(strand, station);
    const distance = forward ? station - strand.start : end - station;
    const turns = [station - 1, station + 1].filter((beside) => levelAt(strand, beside) !== level).length;
    const widens = board.stations[station]?.kind === 'labels' ? 1.5 : 0;
    const cost = distance + turns * 0.4 + (isRow(level) ? 0 : 0.5) + widens;
    if (cost < least) [best, least] = [{ kind: 'on', side: 'both', station, level }, cost];
  }
  return best;
}
