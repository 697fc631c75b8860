import type { Channel, Touchpoint } from '@cjm/grammar/model';
import type { FlowLane } from '../arrangement.ts';
import { cardChips } from '../card-chips.ts';
import { fonts } from '../fonts.ts';
import { type Box, shift } from '../geometry.ts';
import { type Paragraph, setParagraph } from '../paragraph.ts';
import { part } from '../part.ts';
import type { PersonaSign } from '../persona-signs.ts';
import { spacing } from '../spacing.ts';
import { element, type SvgElement } from '../svg.ts';
import { paint } from '../theme.ts';
import type { Words } from '../words.ts';
import { type Chip, chipsHeight, drawChip, placeChips } from './chip.ts';
import { drawNumber, numberWidth } from './number.ts';
import { drawPersonaSign } from './persona-sign.ts';
import { drawStar, starWidth } from './star.ts';
import { drawText, placeText } from './text.ts';

/** A touchpoint, or a step that the customer takes alone. */
export interface CardShape {
  readonly kind: 'card';
  readonly id: string;
  readonly stage: number;
  /** Index of its lane, in swimlanes. */
  readonly lane?: number;
  readonly step: boolean;
  readonly number: number;
  /** What its star says; undefined: it is no moment of truth. */
  readonly truth?: string;
  /** Whether another journey tells it in detail: it looks like the upper one of two. */
  readonly nested: boolean;
  /** Those who pass it, when not everybody does. */
  readonly who: readonly PersonaSign[];
  readonly box: Box;
  readonly content: CardContent;
}

/** What a card says, set for its width. */
export interface CardContent {
  readonly title: Paragraph;
  readonly chips: readonly Chip[];
  /** Of the whole card, in px. */
  readonly height: number;
}

const { padding } = spacing;
const shortest = 44;

/** How far the card behind a nested journey's card shows, at the right and below, in px. */
export const behind = 4;

/** `lane`: the lane it stands in, which says already what it says. */
export function measureCard(
  touchpoint: Touchpoint,
  channels: readonly Channel[],
  width: number,
  words: Words,
  lane?: FlowLane,
): CardContent {
  const room = width - 2 * padding;
  const title = setParagraph(touchpoint.label, room, fonts.strong);
  const chips = placeChips(cardChips(touchpoint, channels, words, lane), room);
  const below = chips.length > 0 ? spacing.gap + chipsHeight(chips) : 0;
  return { title, chips, height: Math.max(shortest, 2 * padding + title.height + below) };
}

export function drawCard({ id, stage, lane, step, number, truth, nested, who, box, content }: CardShape): SvgElement {
  const { title, chips } = content;
  const used = title.height + (chips.length > 0 ? spacing.gap + chipsHeight(chips) : 0);
  const top = box.y + (box.height - used) / 2;
  const x = box.x + padding;
  const outline = {
    rx: step ? Math.min(22, box.height / 2) : 8,
    fill: paint(step ? 'panel' : 'card'),
    stroke: paint('edge'),
    'stroke-width': step ? 1 : 1.25,
  };
  return element(
    'g',
    { ...part('card', id), 'data-stage': stage, 'data-lane': lane },
    ...(nested ? [element('rect', { ...outline, ...shift(box, { x: behind, y: behind }) })] : []),
    element('rect', { ...outline, ...box, class: 'box' }),
    drawText(placeText(title, x, top, box.width - 2 * padding)),
    ...chips.map((chip) => drawChip(chip, { x, y: top + title.height + spacing.gap })),
    drawNumber(number, { x: box.x + 2, y: box.y + 1 }),
    ...(truth ? [drawStar({ x: box.x + 2 + numberWidth(number) / 2 + starWidth / 2 + 3, y: box.y + 1 }, truth)] : []),
    drawWho(who, box, truth ? 40 + starWidth : 40),
  );
}

const signStep = 17;

/** On the upper edge, from the right corner; as many as leave number and star their place. */
function drawWho(who: readonly PersonaSign[], box: Box, taken: number): SvgElement {
  const shown = who.slice(0, Math.floor((box.width - taken) / signStep));
  return element(
    'g',
    { class: 'number' },
    ...shown.map((sign, i) =>
      drawPersonaSign(sign, { x: box.x + box.width - 10 - (shown.length - 1 - i) * signStep, y: box.y }, 7.5),
    ),
  );
}
