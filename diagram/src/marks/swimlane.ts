import { fonts } from '../fonts.ts';
import type { Box } from '../geometry.ts';
import { type Paragraph, setParagraph, shorten } from '../paragraph.ts';
import { element, type SvgElement } from '../svg.ts';
import { type Paint, paint } from '../theme.ts';
import { drawIcon, type IconName } from './icon.ts';
import { drawText, placeSnugly, type TextBlock } from './text.ts';

/** A row of the flow: its caption, in the hue of its channel, and the line above it. */
export interface SwimlaneShape {
  readonly kind: 'swimlane';
  readonly id: string;
  readonly box: Box;
  readonly icon: IconName;
  readonly tone: Paint;
  readonly ground: Paint;
  readonly title: TextBlock;
  /** Width of the ground below the caption, in px. */
  readonly groundWidth: number;
}

export type SwimlaneLook = Pick<SwimlaneShape, 'icon' | 'tone' | 'ground'>;

/** A caption stays beside its lane; the legend of longer names is the card itself. */
const longest = 60;
const tag = { before: 24, after: 6, padding: 5, around: 8, end: 8 };

/** Of its words, in px, in captions of `width` px. */
export const captionRoom = (width: number) => width - tag.before - tag.after - tag.end;

/** Set for its room in captions of `width` px. */
export function measureCaption(caption: string, width: number): { readonly title: Paragraph; readonly height: number } {
  const title = setParagraph(shorten(caption, longest), captionRoom(width), fonts.strong);
  return { title, height: title.height + 2 * tag.padding + 2 * tag.around };
}

/** `width`: of the captions; `middle`: where the lane's cards are, in px. */
export function placeSwimlane(
  id: string,
  caption: string,
  look: SwimlaneLook,
  box: Box,
  width: number,
  middle: number,
): SwimlaneShape {
  const { title, height } = measureCaption(caption, width);
  const centre = Math.min(box.y + box.height - height / 2, Math.max(box.y + height / 2, middle));
  const y = centre - title.height / 2;
  return {
    kind: 'swimlane',
    id,
    box,
    ...look,
    groundWidth: width - tag.end,
    title: placeSnugly(title, box.x + tag.before, y, look.tone),
  };
}

export function drawSwimlane({ id, box, icon, tone, ground, groundWidth, title }: SwimlaneShape): SvgElement {
  return element(
    'g',
    { id, 'data-kind': 'swimlane' },
    element('rect', { ...box, class: 'box bare', fill: 'none' }),
    element('line', { x1: box.x, x2: box.x + box.width, y1: box.y, y2: box.y, stroke: paint('line') }),
    element('rect', {
      class: 'chip',
      x: box.x,
      y: title.y - tag.padding,
      width: groundWidth,
      height: title.paragraph.height + 2 * tag.padding,
      rx: 6,
      fill: paint(ground),
    }),
    drawIcon(icon, { x: box.x + 5, y: title.y + 2 }, 14, tone),
    drawText(title),
  );
}
