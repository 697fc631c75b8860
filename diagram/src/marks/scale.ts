import { fonts } from '../fonts.ts';
import type { Box } from '../geometry.ts';
import { setParagraph } from '../paragraph.ts';
import { element, type SvgElement } from '../svg.ts';
import { paint } from '../theme.ts';
import { drawText, placeText } from './text.ts';

/** The ground of emotion curves: lines at −2, 0 and +2. */
export interface ScaleShape {
  readonly kind: 'scale';
  readonly id: string;
  /** From +2 down to −2. */
  readonly box: Box;
  /** Whether its lower end is not shown, because nothing comes near it. */
  readonly cut: boolean;
}

const steps = [
  { name: '+2', at: 0 },
  { name: '0', at: 0.5 },
  { name: '−2', at: 1 },
];

export function drawScale({ id, box, cut }: ScaleShape): SvgElement {
  return element(
    'g',
    { id, 'data-kind': 'scale' },
    ...(cut ? steps.slice(0, -1) : steps).flatMap(({ name, at }) => {
      const y = box.y + at * box.height;
      return [
        element('line', {
          x1: box.x,
          x2: box.x + box.width,
          y1: y,
          y2: y,
          stroke: paint(at === 0.5 ? 'edge' : 'line'),
          'stroke-dasharray': at === 0.5 ? undefined : '2 4',
        }),
        drawText(placeText(setParagraph(name, 24, fonts.small), box.x - 14, y - 7.5, 24, 'soft', 'middle')),
      ];
    }),
  );
}
