import { fonts } from '../fonts.ts';
import type { Box, Point } from '../geometry.ts';
import { type Paragraph, setParagraph } from '../paragraph.ts';
import { element, link, type SvgElement } from '../svg.ts';
import { type Paint, paint } from '../theme.ts';
import { drawIcon, type IconName } from './icon.ts';
import { drawText, placeSnugly } from './text.ts';

/** A small rounded label with an icon: the channel of a touchpoint. */
export interface Chip {
  readonly icon: IconName;
  readonly paragraph: Paragraph;
  /** Relative to the row of chips it stands in. */
  readonly box: Box;
  readonly tone: Paint;
  readonly ground: Paint;
  /** Shown where a pointer rests on it. */
  readonly title?: string;
  /** Where a click leads. */
  readonly link?: string;
}

export interface ChipText {
  readonly icon: IconName;
  readonly text: string;
  readonly tone: Paint;
  readonly ground: Paint;
  /** Shown where a pointer rests on it. */
  readonly title?: string;
  /** Where a click leads. */
  readonly link?: string;
}

const iconSize = 11;
const before = 6 + iconSize + 4;
const after = 7;
const gap = 4;

/** Sets chips in rows of at most `room` px. */
export function placeChips(texts: readonly ChipText[], room: number): readonly Chip[] {
  let x = 0;
  let y = 0;
  let row = 0;
  return texts.map(({ text, ...look }) => {
    const paragraph = setParagraph(text, room - before - after, fonts.small);
    const size = { width: before + paragraph.width + after, height: paragraph.height + 4 };
    if (x > 0 && x + size.width > room) {
      x = 0;
      y += row + gap;
      row = 0;
    }
    const box = { x, y, ...size };
    x += size.width + gap;
    row = Math.max(row, size.height);
    return { ...look, paragraph, box };
  });
}

export function chipsHeight(chips: readonly Chip[]): number {
  return Math.max(0, ...chips.map(({ box }) => box.y + box.height));
}

export function drawChip({ icon, paragraph, box, tone, ground, title, link: address }: Chip, at: Point): SvgElement {
  const x = at.x + box.x;
  const y = at.y + box.y;
  const shown = [
    ...(title === undefined ? [] : [element('title', {}, title)]),
    element('rect', { class: 'chip', x, y, width: box.width, height: box.height, rx: 9.5, fill: paint(ground) }),
    drawIcon(icon, { x: x + 6, y: y + 4 }, iconSize, tone),
    drawText(placeSnugly(paragraph, x + before, y + 2, tone)),
  ];
  return address === undefined ? element('g', {}, ...shown) : link(address, ...shown);
}
