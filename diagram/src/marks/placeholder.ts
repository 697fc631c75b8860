import { fonts } from '../fonts.ts';
import type { Box } from '../geometry.ts';
import { setParagraph } from '../paragraph.ts';
import { element, type SvgElement } from '../svg.ts';
import { paint } from '../theme.ts';
import { drawText, placeText, type TextBlock } from './text.ts';

/** Says that something is still missing, at the place where it will be. */
export interface PlaceholderShape {
  readonly kind: 'placeholder';
  readonly id: string;
  readonly box: Box;
  readonly text: TextBlock;
}

export function placePlaceholder(id: string, words: string, box: Box): PlaceholderShape {
  const text = setParagraph(words, box.width - 16, fonts.small);
  const y = box.y + (box.height - text.height) / 2;
  return {
    kind: 'placeholder',
    id,
    box,
    text: placeText(text, box.x + box.width / 2, y, box.width - 16, 'soft', 'middle'),
  };
}

export function drawPlaceholder({ id, box, text }: PlaceholderShape): SvgElement {
  return element(
    'g',
    { id, 'data-kind': 'placeholder' },
    element('rect', { ...box, class: 'box', rx: 8, fill: 'none', stroke: paint('edge'), 'stroke-dasharray': '3 4' }),
    drawText(text),
  );
}
