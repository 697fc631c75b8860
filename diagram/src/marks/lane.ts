import { fonts } from '../fonts.ts';
import type { Box } from '../geometry.ts';
import { setParagraph, shorten } from '../paragraph.ts';
import type { PersonaSign } from '../persona-signs.ts';
import { spacing } from '../spacing.ts';
import { element, type SvgElement } from '../svg.ts';
import { paint } from '../theme.ts';
import { drawIcon, type IconName } from './icon.ts';
import { drawPersonaSign } from './persona-sign.ts';
import { drawText, placeSnugly, type TextBlock } from './text.ts';

/** The caption of a lane, and the line above it. */
export interface LaneShape {
  readonly kind: 'lane';
  readonly id: string;
  readonly box: Box;
  readonly icon: IconName;
  readonly title: TextBlock;
  /** The personas whose curves the lane shows. */
  readonly who: readonly { readonly sign: PersonaSign; readonly name: TextBlock }[];
}

/** Names in a caption stay short; the persona's card has the whole. */
const longest = 40;

/**
 * `drop` lowers the title, in px, to stand level with the first line of what the lane holds. A persona with a `y` (the middle of its name) stands
 * there, the others below the title.
 */
export function placeLane(
  id: string,
  icon: IconName,
  caption: string,
  box: Box,
  drop = 0,
  personas: readonly { readonly sign: PersonaSign; readonly label: string; readonly y?: number }[] = [],
): LaneShape {
  const room = spacing.caption - 24;
  const title = setParagraph(caption, room, fonts.strong);
  const top = box.y + spacing.lanePadding + drop;
  let y = top + title.height + 10;
  const who = personas.map(({ sign, label, y: fixed }) => {
    const name = setParagraph(shorten(label, longest), room - 14, fonts.small);
    const block = placeSnugly(name, box.x + 22, fixed === undefined ? y : fixed - name.height / 2, 'soft');
    y += name.height + 8;
    return { sign, name: block };
  });
  return { kind: 'lane', id, icon, box, who, title: placeSnugly(title, box.x + 22, top) };
}

export function drawLane({ id, box, icon, title, who }: LaneShape): SvgElement {
  return element(
    'g',
    { id, 'data-kind': 'lane' },
    element('line', { x1: box.x, x2: box.x + box.width, y1: box.y, y2: box.y, stroke: paint('line') }),
    drawIcon(icon, { x: box.x, y: title.y + 1 }, 16, 'soft'),
    drawText(title),
    ...who.flatMap(({ sign, name }) => [drawPersonaSign(sign, { x: box.x + 8, y: name.y + 7.5 }, 7), drawText(name)]),
  );
}
