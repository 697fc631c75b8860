import type { TextStroke } from '../painting/painting.ts';
import type { Fonts } from './open-fonts.ts';
import { type Run, setLine } from './set-line.ts';

/** A line at its place. A line of a font that is wider than the one it was measured for is narrowed to its room. */
export interface PlacedLine {
  readonly runs: readonly Run[];
  /** Left end of the baseline, in px of the picture. */
  readonly x: number;
  readonly y: number;
  /** In px, narrowed. */
  readonly width: number;
  /** From 0 to 1: how much each run is narrowed. */
  readonly squeeze: number;
}

export function placeLine(
  { text, x, y, anchor, rightToLeft, size, weight, room }: TextStroke,
  fonts: Fonts,
): PlacedLine {
  const { runs, width: natural } = setLine(text, rightToLeft, size, weight, fonts);
  const squeeze = room === undefined || natural <= room ? 1 : room / natural;
  const width = natural * squeeze;
  const before = { left: 0, middle: width / 2, right: width }[anchor];
  return { runs, x: x - before, y, width, squeeze };
}
