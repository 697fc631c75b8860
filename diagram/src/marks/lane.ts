import { fonts } from '../fonts.ts';
import type { Box } from '../geometry.ts';
import { setParagraph } from '../paragraph.ts';
import type { PersonaSign } from '../persona-signs.ts';
import { spacing } from '../spacing.ts';
import { element, type SvgElement } from '../svg.ts';
import { paint } from '../theme.ts';
import { drawIcon, type IconName } from './icon.ts';
import { drawPersonaSign } from './persona-sign.ts';
import { drawText, placeText, type TextBlock } from './text.ts';

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

export function placeLane(
  id: string,
  icon: IconName,
  caption: string,
  box: Box,
  personas: readonly { readonly sign: PersonaSign; readonly label: string }[] = [],
): LaneShape {
  const room = spacing.caption - 24;
  const title = setParagraph(caption, room, fonts.strong);
  let y = box.y + spacing.lanePadding + title.height + 10;
  const who = personas.map(({ sign, label }) => {
    const name = setParagraph(label, room, fonts.small);
    const block = placeText(name, box.x + 22, y, room, 'soft');
    y += name.height + 8;
    return { sign, name: block };
  });
  return { kind: 'lane', id, icon, box, who, title: placeText(title, box.x + 22, box.y + spacing.lanePadding, room) };
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
