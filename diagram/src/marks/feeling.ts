import type { Point } from '../geometry.ts';
import { part } from '../part.ts';
import { element, type SvgElement } from '../svg.ts';
import { drawFace } from './face.ts';
import { drawText, type TextBlock } from './text.ts';

/** One point of an emotion curve: a face, and the word for the feeling where it stands out. */
export interface FeelingShape {
  readonly kind: 'feeling';
  readonly id: string;
  readonly persona: number;
  /** Id of the touchpoint in the model. */
  readonly touchpoint: string;
  readonly value: number;
  readonly centre: Point;
  readonly radius: number;
  /** What it stands on. */
  readonly ground: 'panel' | 'paper';
  /** Who, where and what, for a reader who cannot see it. */
  readonly title: string;
  readonly label?: TextBlock;
}

const halos = { panel: 'halo on-panel', paper: 'halo' };

export function drawFeeling({ id, persona, value, centre, radius, title, label, ground }: FeelingShape): SvgElement {
  return element(
    'g',
    { ...part('feeling', id) },
    element('title', {}, title),
    drawFace(persona, value, centre, radius),
    ...(label ? [element('g', { class: halos[ground], 'data-kind': 'word' }, drawText(label))] : []),
  );
}
