import type { Board } from './board.ts';
import type { FlowMove } from './flow.ts';

/** A move on the board, told from left to right whichever way it leads. */
export interface Strand {
  /** Its place in the plan's list: what decides where nothing else does. */
  readonly index: number;
  readonly move: FlowMove;
  /** Ids of the cards at its left and right end. */
  readonly left: string;
  readonly right: string;
  /** Station of the left end. */
  readonly start: number;
  /** Level at each station from the left end to the right end, both included. */
  readonly levels: readonly number[];
}

/** A strand whose ends are known and whose way is not. */
export interface LooseStrand extends Pick<Strand, 'index' | 'left' | 'right' | 'start'> {
  /** Station of the right end. */
  readonly end: number;
}

export function strandsOf(moves: readonly FlowMove[], board: Board): readonly (LooseStrand & Pick<Strand, 'move'>)[] {
  return moves.flatMap((move, index) => {
    const [a, b] = [move.from, move.to];
    const [first, second] = [board.spots.get(a), board.spots.get(b)];
    if (!first || !second) return [];
    const forward = first.station < second.station;
    const [start, end] = forward ? [first, second] : [second, first];
    return [
      {
        index,
        move,
        left: forward ? a : b,
        right: forward ? b : a,
        start: start.station,
        end: end.station,
      },
    ];
  });
}

export function endOf(strand: Strand): number {
  return strand.start + strand.levels.length - 1;
}

/** Whether the move leaves the left one of its cards. */
export function leavesLeft({ move, left }: Pick<Strand, 'move' | 'left'>): boolean {
  return move.from === left;
}

/** Level of the strand at a station that it touches. */
export function levelAt(strand: Strand, station: number): number {
  return strand.levels[station - strand.start] ?? 0;
}
