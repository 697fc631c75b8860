import type { Box } from '../geometry.ts';
import { element, type SvgElement } from '../svg.ts';
import { paint } from '../theme.ts';

/** The ground of every other stage, from its chevron down to the last lane. */
export interface PanelShape {
  readonly kind: 'panel';
  readonly id: string;
  readonly stage: number;
  readonly box: Box;
}

export function drawPanel({ id, stage, box }: PanelShape): SvgElement {
  return element('rect', {
    id,
    ...box,
    'data-kind': 'panel',
    'data-stage': stage,
    fill: paint(stage % 2 === 0 ? 'panel' : 'paper'),
  });
}
