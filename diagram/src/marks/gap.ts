import type { Point } from '../geometry.ts';
import { oncePer } from '../once-per.ts';
import { element, round, type SvgElement } from '../svg.ts';
import { type Paint, paint } from '../theme.ts';

export const gapRadius = 6.5;

/** Stands in the gap of a curve, where somebody passes and nobody knows how that feels. */
export const drawGap = oncePer(
  ({ x, y }: Point, tone: Paint): SvgElement =>
    element(
      'g',
      {},
      element('circle', {
        cx: x,
        cy: y,
        r: gapRadius,
        fill: paint('paper'),
        stroke: paint(tone),
        'stroke-dasharray': '2.5 2',
      }),
      element('path', {
        d: questionMark,
        transform: `translate(${round(x)} ${round(y)})`,
        fill: 'none',
        stroke: paint(tone),
        'stroke-width': 1.25,
        'stroke-linecap': 'round',
      }),
    ),
);

const questionMark = 'M-1.7 -1.7a1.8 1.8 0 1 1 2.6 1.6C0.2 0.4 0 0.7 0 1.2M0 3.3v0.1';
