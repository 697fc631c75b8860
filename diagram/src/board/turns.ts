import type { MeasuredBoard } from './measure-board.ts';
import { endOf, type Strand } from './strand.ts';

/** A gutter that a strand goes through from one height to another. */
export interface Turn {
  readonly id: string;
  /** The one left of the gutter. */
  readonly station: number;
  /** In px from the flow's upper edge. */
  readonly from: number;
  readonly to: number;
}

/** All turns of the board: where a strand goes straight on there is nothing to lay out. */
export function turnsOf(board: MeasuredBoard): readonly Turn[] {
  const turns: Turn[] = [];
  for (const strand of board.strands) {
    let from = board.lineY(strand, strand.start);
    for (let station = strand.start; station < endOf(strand); station++) {
      const to = board.lineY(strand, station + 1);
      if (Math.abs(to - from) > 0.01) turns.push({ id: turnId(strand, station), station, from, to });
      from = to;
    }
  }
  return turns;
}

export function turnId({ index }: Strand, station: number): string {
  return `turn:${index}:${station}`;
}
