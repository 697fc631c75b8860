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

export function placeLine(stroke: TextStroke, fonts: Fonts): PlacedLine {
  const { text, y, rightToLeft, size, weight, room } = stroke;
  const { runs, width: natural } = setLine(text, rightToLeft, size, weight, fonts);
  const squeeze = room === undefined || natural <= room ? 1 : room / natural;
  const width = natural * squeeze;
  return { runs, x: leftOf(stroke, width, fonts), y, width, squeeze };
}

function leftOf({ x, anchor, rightToLeft, behind }: TextStroke, width: number, fonts: Fonts): number {
  if (behind === undefined) return x - { left: 0, middle: width / 2, right: width }[anchor];
  const before = placeLine(behind, fonts);
  return rightToLeft ? before.x - width : before.x + before.width;
}
