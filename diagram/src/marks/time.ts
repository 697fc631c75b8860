import type { Point } from '../geometry.ts';
import { element, type SvgElement } from '../svg.ts';
import { paint } from '../theme.ts';

/** What an entry shows of time above its words: a bar on the axis for as long as it takes, a dot for when it is. */
export interface TimeMark {
  readonly when: boolean;
  /** The most it takes, in seconds. */
  readonly seconds?: number;
}

/** Room for it above the words, and from its upper edge to the axis, in px. */
export const timeRoom = 23;
export const axisDrop = 16;

/** Of bars and of the dot, in px. */
const highest = 16;
const lowest = 4;
const radius = 4.5;

/** Ten times as long is so much higher, in px: seconds and months stand on one axis. */
const perTenfold = 2.4;
/** Nothing is lower than what takes so long, in seconds. */
const shortest = 60;

/**
 * `at` is the left end of the place that it holds for, level with the entry's upper edge; `width` is in px. The dot
 * stands where the words begin.
 */
export function drawTime(
  { when, seconds }: TimeMark,
  at: Point,
  width: number,
  atRight: boolean,
): readonly SvgElement[] {
  const y = at.y + axisDrop;
  const height = seconds === undefined ? 0 : heightOf(seconds);
  return [
    ...(height > 0 ? [drawBar(at.x, y, width, height)] : []),
    ...(when
      ? [
          element('circle', {
            cx: atRight ? at.x + width - radius : at.x + radius,
            cy: y,
            r: radius,
            fill: paint('soft'),
            stroke: paint('paper'),
            'stroke-width': 1.5,
          }),
        ]
      : []),
  ];
}

/** Two bars, for the legend. */
export function drawDurations({ x, y }: Point): SvgElement {
  return element('g', {}, drawBar(x, y, 11, 5), drawBar(x + 13, y, 11, 12));
}

function drawBar(x: number, ground: number, width: number, height: number): SvgElement {
  const y = ground - height;
  return element('rect', { x, y, width, height, rx: 2, fill: paint('soft'), 'fill-opacity': 0.45 });
}

function heightOf(seconds: number): number {
  const height = lowest + perTenfold * Math.log10(Math.max(1, seconds / shortest));
  return Math.min(highest, Math.round(height * 2) / 2);
}
