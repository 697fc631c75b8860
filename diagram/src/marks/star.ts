import type { Point } from '../geometry.ts';
import { element, round, type SvgElement } from '../svg.ts';
import { paint } from '../theme.ts';

export const starWidth = 18;

/** Marks a moment of truth, and says so in its title. */
export function drawStar({ x, y }: Point, title: string): SvgElement {
  return element(
    'g',
    {},
    element('title', {}, title),
    element('path', {
      d: 'M0-7.4 2.2-2.7 7.2-2.2 3.5 1.4 4.5 6.5 0 4-4.5 6.5-3.5 1.4-7.2-2.2-2.2-2.7Z',
      transform: `translate(${round(x)} ${round(y)}) scale(1.2)`,
      fill: paint('truth'),
      stroke: paint('paper'),
      'stroke-width': 1.5,
      'stroke-linejoin': 'round',
    }),
  );
}
