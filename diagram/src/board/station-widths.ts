import { spacing } from '../spacing.ts';
import type { MeasuredBoard } from './measure-board.ts';
import type { Sizes } from './sizes.ts';

/** What a station takes of the map's width, in px. */
export interface StationWidth {
  readonly width: number;
  /** From its left edge to its cards. */
  readonly inset: number;
}

export function stationWidths(sizes: Sizes, { board, labels }: MeasuredBoard): readonly StationWidth[] {
  const widest = new Map<number, number>();
  const widen = (station: number, width: number) => widest.set(station, Math.max(widest.get(station) ?? 0, width));
  for (const { kind, side, station, label } of labels) {
    widen(station, label.width);
    // What stands across the gutter behind a station reaches into the next one.
    if (kind === 'across' && side !== 'left') widen(station + 1, label.width);
  }
  return board.stations.map(({ kind, column }, station) => {
    if (kind === 'labels') return { width: widest.get(station) ?? 1, inset: 0 };
    const begins = column > 0 && sizes.columns[column]?.stage !== sizes.columns[column - 1]?.stage;
    const inset = begins ? spacing.borderInset : 0;
    return { width: sizes.cardWidth + inset, inset };
  });
}
