import type { Box } from '../geometry.ts';
import type { Grid } from '../grid.ts';
import type { IdOf } from '../ids.ts';
import { oncePer } from '../once-per.ts';
import { element, type SvgElement } from '../svg.ts';
import { paint } from '../theme.ts';

/** The ground of every other stage, from its chevron down to the last lane. */
export interface PanelShape {
  readonly kind: 'panel';
  readonly id: string;
  readonly stage: number;
  readonly box: Box;
}

/** `top` and `bottom`: in px of the picture. */
export const placePanels = oncePer((grid: Grid, idOf: IdOf, top: number, bottom: number): readonly PanelShape[] =>
  grid.stages.map(({ x, width }, stage) => {
    const box = { x, y: top, width, height: bottom - top };
    return { kind: 'panel', id: idOf('', 'panel', String(stage)), stage, box };
  }),
);

/** Of a stage, by its place. */
export function groundOf(stage: number): 'panel' | 'paper' {
  return stage % 2 === 0 ? 'panel' : 'paper';
}

export function drawPanel({ id, stage, box }: PanelShape): SvgElement {
  return element('rect', {
    id,
    ...box,
    'data-kind': 'panel',
    'data-stage': stage,
    fill: paint(groundOf(stage)),
  });
}
