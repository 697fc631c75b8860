import type { Point } from '../geometry.ts';
import { roundedPath } from '../route.ts';
import { element, type SvgElement } from '../svg.ts';
import { paint } from '../theme.ts';

/** A quiet line that joins a low point with its pain, or a pain with the opportunity that answers it. */
export interface TieShape {
  readonly kind: 'tie';
  readonly id: string;
  readonly tone: 'pain' | 'opportunity';
  /** Id of the touchpoint in the model where it begins. */
  readonly touchpoint: string;
  readonly route: readonly Point[];
}

export function drawTie({ id, tone, route }: TieShape): SvgElement {
  const end = route.at(-1) ?? { x: 0, y: 0 };
  return element(
    'g',
    { id, 'data-kind': 'tie' },
    element('path', {
      d: roundedPath(route),
      fill: 'none',
      stroke: paint(tone),
      'stroke-width': 1.25,
      'stroke-opacity': 0.75,
      'stroke-dasharray': tone === 'pain' ? '1 4' : undefined,
      'stroke-linecap': 'round',
    }),
    element('circle', { cx: end.x, cy: end.y, r: 2.5, fill: paint(tone) }),
  );
}
