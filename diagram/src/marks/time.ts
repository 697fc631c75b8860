import type { Point } from '../geometry.ts';
import { element, type SvgElement } from '../svg.ts';
import { paint } from '../theme.ts';
import type { Words } from '../words.ts';

/** What an entry shows of time above its words: a bar on the axis for as long as it takes, a dot for when it is. */
export interface TimeMark {
  readonly when: boolean;
  /** The most it takes, in seconds. */
  readonly seconds?: number;
  /** No bar stands anywhere on its axis. */
  readonly low?: boolean;
}

/** From the upper edge of what stands on the axis to the axis, and from there to the words, in px. */
const drops = { high: 31, low: 10 };
const beforeWords = 7;

/** Room for it above the words, in px. */
export function timeRoom(mark: Pick<TimeMark, 'low'>): number {
  return axisDrop(mark) + beforeWords;
}

/** From its upper edge to the axis, in px. */
export function axisDrop({ low }: Pick<TimeMark, 'low'>): number {
  return low ? drops.low : drops.high;
}

/** Of bars and of the dot, in px. */
const highest = 30;
const lowest = 3;
const radius = 4.5;

/** Ten times as long is so much higher, in px: seconds and months stand on one axis. */
const perTenfold = 5.2;
/** Nothing is lower than what takes so long, in seconds. */
const shortest = 60;

/** Heights that are named beside the axis, so that those of bars can be read. */
export interface TimeStep {
  readonly name: string;
  /** From the axis, in px. */
  readonly up: number;
}

export function timeSteps({ durations }: Words): readonly TimeStep[] {
  return [
    { name: durations.h('1', 1), up: heightOf(hour) },
    { name: durations.months('1', 1), up: heightOf(30 * 24 * hour) },
  ];
}

/** In seconds. */
const hour = 3600;

/**
 * `at` is the left end of the place that it holds for, level with the entry's upper edge; `width` is in px. The dot
 * stands where the words begin.
 */
export function drawTime(mark: TimeMark, at: Point, width: number, atRight: boolean): readonly SvgElement[] {
  const { when, seconds } = mark;
  const y = at.y + axisDrop(mark);
  const height = seconds === undefined ? 0 : heightOf(seconds);
  return [
    ...(height > 0 ? [drawBar(at.x, y, width, height), drawTop(at.x, y - height, width)] : []),
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
  const bar = (left: number, height: number) => [drawBar(left, y, 11, height), drawTop(left, y - height, 11)];
  return element('g', {}, ...bar(x, 5), ...bar(x + 13, 12));
}

function drawBar(x: number, ground: number, width: number, height: number): SvgElement {
  const y = ground - height;
  return element('rect', { x, y, width, height, fill: paint('soft'), 'fill-opacity': 0.3 });
}

/** What is read off beside the axis. */
function drawTop(x: number, y: number, width: number): SvgElement {
  return element('line', { x1: x, x2: x + width, y1: y, y2: y, stroke: paint('soft'), 'stroke-width': 1.5 });
}

function heightOf(seconds: number): number {
  const height = lowest + perTenfold * Math.log10(Math.max(1, seconds / shortest));
  return Math.min(highest, Math.round(height * 2) / 2);
}
