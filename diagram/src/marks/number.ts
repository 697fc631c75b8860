import { fonts } from '../fonts.ts';
import type { Point } from '../geometry.ts';
import { setParagraph } from '../paragraph.ts';
import { element, type SvgElement } from '../svg.ts';
import { paint } from '../theme.ts';
import { drawText, placeText } from './text.ts';

const height = 16;

/** The small round number of a touchpoint: on its card, and where lanes speak of it. */
export function drawNumber(number: number, centre: Point): SvgElement {
  const width = numberWidth(number);
  return element(
    'g',
    {},
    element('rect', {
      x: centre.x - width / 2,
      y: centre.y - height / 2,
      width,
      height,
      rx: height / 2,
      fill: paint('paper'),
      stroke: paint('edge'),
    }),
    drawText(
      placeText(
        setParagraph(String(number), width, fonts.smallStrong),
        centre.x,
        centre.y - 7.5,
        width,
        'soft',
        'middle',
      ),
    ),
  );
}

/** In px. */
export function numberWidth(number: number): number {
  return number < 10 ? height : setParagraph(String(number), 100, fonts.smallStrong).width + 8;
}
