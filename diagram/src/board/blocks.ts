import { spacing } from '../spacing.ts';
import type { StationWidth } from './station-widths.ts';
import type { Turn } from './turns.ts';

/** Stations that no line turns between: they follow one another at the usual distance. */
export interface Block {
  /** Index of its first station. */
  readonly first: number;
  /** Left edge of each of its stations, in px from its own left edge. */
  readonly offsets: readonly number[];
  /** In px. */
  readonly width: number;
}

export function blocksOf(widths: readonly StationWidth[], turns: readonly Turn[]): readonly Block[] {
  const ends = new Set(turns.map(({ station }) => station));
  const blocks: { first: number; offsets: number[]; width: number }[] = [];
  widths.forEach(({ width }, station) => {
    const block = blocks.at(-1);
    if (!block || ends.has(station - 1)) {
      blocks.push({ first: station, offsets: [0], width });
      return;
    }
    block.offsets.push(block.width + spacing.gutter);
    block.width += spacing.gutter + width;
  });
  return blocks;
}
